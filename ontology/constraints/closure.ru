# Normalisation of an abbreviated cube: states what the integrity constraints expect to find stated.
# Source: W3C Recommendation "The RDF Data Cube Vocabulary", 16 January 2014, https://www.w3.org/TR/vocab-data-cube/#normalize-algorithm

PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX qb:  <http://purl.org/linked-data/cube#>

# Phase 1: types and component properties
INSERT { ?o rdf:type qb:Observation . }
WHERE  { [] qb:observation ?o . } ;

INSERT { ?o rdf:type qb:Observation . ?ds rdf:type qb:DataSet . }
WHERE  { ?o qb:dataSet ?ds . } ;

INSERT { ?s rdf:type qb:Slice . }
WHERE  { [] qb:slice ?s . } ;

INSERT { ?cs qb:componentProperty ?p . ?p rdf:type qb:DimensionProperty . }
WHERE  { ?cs qb:dimension ?p . } ;

INSERT { ?cs qb:componentProperty ?p . ?p rdf:type qb:MeasureProperty . }
WHERE  { ?cs qb:measure ?p . } ;

INSERT { ?cs qb:componentProperty ?p . ?p rdf:type qb:AttributeProperty . }
WHERE  { ?cs qb:attribute ?p . } ;

# Phase 2: values attached to a data set or a slice are pushed down to its observations
INSERT { ?obs ?comp ?value . }
WHERE  {
  ?spec qb:componentProperty ?comp ; qb:componentAttachment qb:DataSet .
  ?dataset qb:structure [ qb:component ?spec ] ; ?comp ?value .
  ?obs qb:dataSet ?dataset .
} ;

INSERT { ?obs ?comp ?value . }
WHERE  {
  ?spec qb:componentProperty ?comp ; qb:componentAttachment qb:Slice .
  ?dataset qb:structure [ qb:component ?spec ] ; qb:slice ?slice .
  ?slice ?comp ?value ; qb:observation ?obs .
} ;

INSERT { ?obs ?comp ?value . }
WHERE  {
  ?spec qb:componentProperty ?comp .
  ?comp a qb:DimensionProperty .
  ?dataset qb:structure [ qb:component ?spec ] ; qb:slice ?slice .
  ?slice ?comp ?value ; qb:observation ?obs .
}
