# expect: ic-08
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { tg:structure qb:sliceKey <urn:key> . <urn:key> a qb:SliceKey ; qb:componentProperty <urn:p> }
