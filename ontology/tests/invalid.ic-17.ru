# expect: ic-17
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA {
  tg:structure qb:component [ qb:dimension qb:measureType ] , [ qb:measure <urn:m> ] .
  qb:measureType rdfs:range qb:MeasureProperty
} ;
INSERT { ?o qb:measureType tg:value } WHERE { ?o a qb:Observation }
