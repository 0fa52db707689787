# expect: ic-06
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT { ?c qb:componentRequired false } WHERE { ?c qb:dimension tg:partner }
