// Which ids that nodes had before they were joined does the graph know?
MATCH (former:FormerId)
RETURN former.id AS id, [(former)-[:REFERS_TO]->(entity:Entity) | entity.id] AS entities
