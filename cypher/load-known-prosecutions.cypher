// Which prosecutions of these people and groups are in the graph, and in which state?  :param ids => ['…']
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OF]-(prosecution:Prosecution)
RETURN prosecution.id AS id, prosecution.state AS state
