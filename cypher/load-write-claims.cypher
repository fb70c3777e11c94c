// Writes claims that are not there yet.  :param rows => [{sourceId: '…', fromId: '…', toId: null, properties: {…}}]
UNWIND $rows AS row
MATCH (source:Source {id: row.sourceId})
MATCH (from:Entity {id: row.fromId})
CREATE (claim:Claim)
SET claim = row.properties
CREATE (claim)-[:IN_SOURCE]->(source)
CREATE (claim)-[:FROM]->(from)
WITH claim, row WHERE row.toId IS NOT NULL
MATCH (to:Entity {id: row.toId})
CREATE (claim)-[:TO]->(to)
