// How are these nodes called?  :param ids => ['…']
UNWIND $ids AS id
MATCH (node:Entity {id: id})
RETURN id, node.type AS type, node.name AS name
