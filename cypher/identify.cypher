// Which nodes do these ids name: their own, those of mentions, and those from before a merge?
// :param ids => ['case-of-mothers', 'case-of-fathers/kazhybayev']
UNWIND $ids AS asked
CALL (asked) {
  MATCH (n:Entity {id: asked}) RETURN n
  UNION
  MATCH (:Mention {id: asked})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: asked})-[:REFERS_TO]->(n:Entity) RETURN n
}
RETURN DISTINCT asked, n.id AS id, n.type AS type
