# expect: ic-13
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

DELETE { ?c qb:componentRequired false } INSERT { ?c qb:componentRequired true } WHERE { ?c qb:attribute tg:approx }
