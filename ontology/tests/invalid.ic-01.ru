# expect: ic-01
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:o> a qb:Observation }
