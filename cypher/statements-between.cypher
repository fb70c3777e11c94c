// Which statements join these nodes to one another?  :param ids => ['case-of-mothers', '…']
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WITH DISTINCT a
MATCH (a)-[s]->(b:Entity) WHERE b.id IN $ids
RETURN s.key AS key
ORDER BY key
