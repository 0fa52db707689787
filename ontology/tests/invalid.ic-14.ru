# expect: ic-14
# Breaks the sample.
PREFIX basis: <https://w3id.org/tradegraph/code/basis/>
PREFIX tg: <https://w3id.org/tradegraph/ns#>

DELETE { ?o tg:value ?v } WHERE { ?o tg:basis basis:china ; tg:value ?v }
