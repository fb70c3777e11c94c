// Between which nodes are these relationships, and what is said of how sure they are?
// :param keys => ['…'], :param qualifiers => ['as', 'degree', 'measure', 'title']
UNWIND range(0, size($keys) - 1) AS place
CALL (place) {
  MATCH (claim:Claim {fact: $keys[place]})
  WITH claim LIMIT 1
  MATCH (a:Entity)<-[:FROM]-(claim)-[:TO]->(b:Entity), (a)-[s]->(b)
  WHERE s.key = $keys[place]
  RETURN s, a, b
}
WITH s, a, b, place, CASE WHEN s.mayFrom IS NOT NULL THEN s WHEN a.mayFrom IS NOT NULL THEN a ELSE b END AS dated
ORDER BY place
RETURN s {
  .key, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .dates, .inCase,
  kind: type(s), from: a.id, fromType: a.type, fromName: a.name, to: b.id, toType: b.type, toName: b.name,
  sources: size(s.sources), earliest: dated.earliest, latest: dated.latest,
  qualifiers: [name IN $qualifiers WHERE s[name] IS NOT NULL | {name: name, value: toString(s[name])}]
} AS edge
