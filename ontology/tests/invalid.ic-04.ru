# expect: ic-04
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:p> a qb:DimensionProperty }
