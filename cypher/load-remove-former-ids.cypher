// Removes former ids.  :param ids => ['…']
UNWIND $ids AS id
MATCH (former:FormerId {id: id})
DETACH DELETE former
