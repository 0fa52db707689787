# expect: ic-19a
# Breaks the sample.
PREFIX code: <https://w3id.org/tradegraph/code/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

DELETE { ?c skos:inScheme code:flow } WHERE { ?c skos:inScheme code:flow }
