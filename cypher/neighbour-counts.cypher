// How many neighbours has a node over each relationship, in each direction? A prosecution is one line.
// And how many in all, each once, where kind is null? Which of them may be one with another?
// :param id => 'case-of-mothers', :param open => ['case-of-the-thirteen'], :param within => ['DEFENDANT_IN', 'SUBJECTED_TO']
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
CALL (n) {
  MATCH (n)-[r]-(m:Entity)
  WITH n, r, m, startNode(r) AS who, endNode(r) AS matter
  WHERE NOT (type(r) IN $within AND EXISTS { MATCH (who)<-[:OF]-(p:Prosecution) WHERE EXISTS { (p)-[:IN_CASE]->(matter) } })
  RETURN m, type(r) AS over, CASE WHEN who = n THEN 'OUT' ELSE 'IN' END AS way
  UNION ALL
  MATCH (n)<-[:OF]-(:Prosecution)-[:IN_CASE]->(m)
  RETURN m, 'PROSECUTION' AS over, 'OUT' AS way
  UNION ALL
  MATCH (n)<-[:IN_CASE]-(:Prosecution)-[:OF]->(m)
  RETURN m, 'PROSECUTION' AS over, 'IN' AS way
}
CALL (over, way) {
  RETURN over AS kind, way AS direction
  UNION ALL
  RETURN null AS kind, null AS direction
}
WITH kind, direction, collect(DISTINCT m) AS found
WITH kind, direction, size(found) AS count, size([m IN found WHERE m:Group]) AS groups, [m IN found WHERE m.id IN $open | m.id] AS open
ORDER BY count DESC, kind, direction
RETURN kind, direction, count, groups, open
