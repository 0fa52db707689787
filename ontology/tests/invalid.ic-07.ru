# expect: ic-07
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:key> a qb:SliceKey }
