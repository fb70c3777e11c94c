// How many neighbours has a node over each relationship, in each direction?
// :param id => 'case-of-mothers'
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
MATCH (n)-[line]-(m:Entity)
WITH type(line) AS kind, CASE WHEN startNode(line) = n THEN 'OUT' ELSE 'IN' END AS direction, count(DISTINCT m) AS count
ORDER BY count DESC, kind, direction
RETURN kind, direction, count
