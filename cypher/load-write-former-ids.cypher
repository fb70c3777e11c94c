// Lets ids that nodes had before they were joined lead to what they became.  :param rows => [{id: '…', entity: '…'}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (former:FormerId {id: row.id})
CREATE (former)-[:REFERS_TO]->(entity)
