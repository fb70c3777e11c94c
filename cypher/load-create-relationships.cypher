// Writes relationships that are not there yet.  :param rows => [{kind: 'INVESTIGATED', fromId: '…', toId: '…', properties: {key: '…'}}]
UNWIND $rows AS row
MATCH (from:Entity {id: row.fromId})
MATCH (to:Entity {id: row.toId})
CREATE (from)-[relationship:$(row.kind)]->(to)
SET relationship = row.properties
