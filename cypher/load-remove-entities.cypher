// Removes those of these entities that nothing mentions any more.  :param ids => ['…']
UNWIND $ids AS id
MATCH (entity:Entity {id: id}) WHERE NOT EXISTS { (entity)<-[:REFERS_TO]-(:Mention) }
DETACH DELETE entity
