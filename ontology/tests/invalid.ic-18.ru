# expect: ic-18
# Breaks the sample.
PREFIX basis: <https://w3id.org/tradegraph/code/basis/>
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT { ?other qb:slice <urn:slice> . <urn:slice> qb:sliceStructure <urn:key> ; qb:observation ?o .
         <urn:key> a qb:SliceKey . tg:structure qb:sliceKey <urn:key> }
WHERE  { ?o tg:basis basis:china ; qb:dataSet ?d . ?other a tg:Report . FILTER (?other != ?d) }
