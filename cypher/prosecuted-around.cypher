// Who is prosecuted where these nodes stand: they themselves, and whoever is prosecuted in them?
// :param ids => ['case-of-mothers']
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  WITH n WHERE n:Person OR n:Group
  RETURN n AS who
  UNION
  MATCH (n)<-[:IN_CASE]-(:Prosecution)-[:OF]->(who:Entity) RETURN who
}
RETURN DISTINCT who.id AS id
