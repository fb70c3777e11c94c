// What is mentioned beside these nodes, in the same sources? Whatever is said of a node is said in a source that mentions it.
// :param ids => ['case-of-the-thirteen']
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-(mention:Mention)
WITH DISTINCT mention.sourceId AS source
MATCH (:Mention {sourceId: source})-[:REFERS_TO]->(node:Entity)
RETURN DISTINCT node.id AS id
