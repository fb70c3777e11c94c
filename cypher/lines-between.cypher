// Which lines join these nodes to one another?
// :param ids => ['case-of-mothers', '…'], :param qualifiers => ['as', 'degree', 'measure', 'title']
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WHERE b.id IN $ids
WITH DISTINCT r, a, b
ORDER BY type(r), r.key
RETURN r {
  .key, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .dates,
  kind: type(r), from: a.id, to: b.id, sources: size(r.sources),
  qualifiers: [name IN $qualifiers WHERE r[name] IS NOT NULL | {name: name, value: toString(r[name])}]
} AS line
