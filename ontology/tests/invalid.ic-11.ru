# expect: ic-11
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

DELETE { ?o tg:partner ?p } WHERE { ?o a qb:Observation ; tg:partner ?p }
