# expect: ic-02
# Breaks the sample.
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA { <urn:d> a qb:DataSet }
