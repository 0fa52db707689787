# expect: ic-09
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:slice> a qb:Slice }
