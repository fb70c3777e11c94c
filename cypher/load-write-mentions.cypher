// Writes mentions and points each to its entity.  :param rows => [{id: '…', sourceId: '…', entity: '…', properties: {…}}]
UNWIND $rows AS row
MERGE (mention:Mention {id: row.id})
SET mention = row.properties
WITH mention, row
OPTIONAL MATCH (mention)-[old:REFERS_TO|MENTIONED_IN]->()
DELETE old
WITH DISTINCT mention, row
MATCH (entity:Entity {id: row.entity})
MATCH (source:Source {id: row.sourceId})
CREATE (mention)-[:REFERS_TO]->(entity)
CREATE (mention)-[:MENTIONED_IN]->(source)
