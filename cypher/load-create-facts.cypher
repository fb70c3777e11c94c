// Writes facts that are not there yet.  :param rows => [{fromId: '…', properties: {key: '…'}}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.fromId})
CREATE (fact:Fact)
SET fact = row.properties
CREATE (entity)-[:HAS_FACT]->(fact)
