// What do these nodes rest on: mentions, facts, and relationships that give roles? And in how many cases do they stand?
// :param ids => ['…'], :param roleKinds => ['INVESTIGATED']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id, entity.type AS type, labels(entity) AS labels, properties(entity) AS properties,
  COUNT {
    MATCH (entity)-[r]-(m:Entity)
    WITH CASE WHEN m:Case THEN m.id ELSE r.inCase END AS case
    WHERE case IS NOT NULL
    RETURN DISTINCT case
  } AS cases,
  COLLECT {
    MATCH (entity)<-[:REFERS_TO]-(m:Mention)
    WITH m.name AS name, m.otherNames AS otherNames, m.named AS named, m.chosenName AS chosenName,
      m.gazetteer AS gazetteer, count(*) AS sources
    RETURN {name: name, otherNames: otherNames, named: named, chosenName: chosenName, gazetteer: gazetteer, sources: sources}
  } AS mentions,
  COLLECT {
    MATCH (entity)-[:HAS_FACT]->(f:Fact)
    RETURN {kind: f.kind, value: f.value, certainty: f.certainty, contested: f.contested}
  } AS facts,
  COLLECT {
    MATCH (entity)-[r]->(:Entity) WHERE type(r) IN $roleKinds
    RETURN DISTINCT {kind: type(r), certainty: r.certainty}
  } AS parts
