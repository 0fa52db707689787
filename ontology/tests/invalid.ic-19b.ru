# expect: ic-19b
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

INSERT DATA { tg:flow qb:codeList <urn:list> . <urn:list> a skos:Collection }
