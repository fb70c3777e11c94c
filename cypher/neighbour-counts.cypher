// How many neighbours has a node over each relationship, in each direction?
// And how many in all, each once, where kind is null? Which of them may be one with another?
// :param id => 'case-of-mothers', :param open => ['case-of-the-thirteen']
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
MATCH (n)-[line]-(m:Entity)
WITH n, line, m
CALL (n, line, m) {
  RETURN type(line) AS kind, CASE WHEN startNode(line) = n THEN 'OUT' ELSE 'IN' END AS direction
  UNION ALL
  RETURN null AS kind, null AS direction
}
WITH kind, direction, collect(DISTINCT m) AS found
WITH kind, direction, size(found) AS count, size([m IN found WHERE m:Group]) AS groups, [m IN found WHERE m.id IN $open | m.id] AS open
ORDER BY count DESC, kind, direction
RETURN kind, direction, count, groups, open
