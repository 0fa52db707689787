# expect: ic-03
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:s> a qb:DataStructureDefinition }
