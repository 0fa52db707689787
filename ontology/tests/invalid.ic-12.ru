# expect: ic-12
# Breaks the sample.
PREFIX basis: <https://w3id.org/tradegraph/code/basis/>
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT { ?copy ?p ?v }
WHERE  { ?o a qb:Observation ; tg:basis basis:china ; ?p ?v . BIND (<urn:copy> AS ?copy) }
