// Whose number of cases may change with these nodes: what stands in a case by way of one of them?
// :param ids => ['sentence-case-of-mothers']
UNWIND $ids AS id
MATCH (node:Entity {id: id})
CALL (node) {
  MATCH (node:CourtDecision)-[:ISSUED_BY|SENTENCES|SIGNED_BY|CONCERNS]-(reached:Entity) RETURN reached
  UNION
  MATCH (node:Event)-[:HONOURS|HELPS]->(reached:Entity) RETURN reached
  UNION
  MATCH (node:Event)-[:HONOURS|HELPS]->(:Entity)-[:FAMILY_OF]->(reached:Entity) RETURN reached
  UNION
  MATCH (node)-[:FAMILY_OF|HOLDS_POST]->(reached:Entity) RETURN reached
  UNION
  MATCH (node:Movement)<-[:BANS]-(reached:Entity) RETURN reached
  UNION
  MATCH (node)-[:IN_PLACE]->(reached:Place) RETURN reached
  UNION
  MATCH (node)-[:ISSUED_BY|HOLDS_POST]->(:Organisation)-[:IN_PLACE]->(reached:Place) RETURN reached
}
RETURN DISTINCT reached.id AS id
