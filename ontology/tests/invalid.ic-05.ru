# expect: ic-05
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <urn:p> a qb:DimensionProperty ; rdfs:range skos:Concept }
