# expect: ic-10
# Breaks the sample.
PREFIX tg: <https://w3id.org/tradegraph/ns#>
PREFIX qb: <http://purl.org/linked-data/cube#>

INSERT DATA {
  <urn:slice> a qb:Slice ; qb:sliceStructure <urn:key> .
  <urn:key> a qb:SliceKey ; qb:componentProperty tg:partner .
  tg:structure qb:sliceKey <urn:key>
}
