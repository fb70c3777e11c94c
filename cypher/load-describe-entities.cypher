// What do these nodes rest on: mentions, facts, and relationships that give roles?
// :param ids => ['…'], :param roleKinds => ['INVESTIGATED']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.type AS type, labels(entity) AS labels, properties(entity) AS properties,
  COLLECT {
    MATCH (entity)<-[:REFERS_TO]-(m:Mention)
    RETURN {name: m.name, otherNames: m.otherNames, named: m.named, chosenName: m.chosenName, gazetteer: m.gazetteer, sources: count(*)}
  } AS mentions,
  COLLECT {
    MATCH (entity)-[:HAS_FACT]->(f:Fact)
    RETURN {kind: f.kind, value: f.value, certainty: f.certainty, contested: f.contested}
  } AS facts,
  COLLECT {
    MATCH (entity)-[r]->(:Entity) WHERE type(r) IN $roleKinds
    RETURN DISTINCT {kind: type(r), certainty: r.certainty}
  } AS parts
