// Removes prosecutions with all that hangs on them; what claims state stays.  :param ids => ['prosecution-…']
UNWIND $ids AS id
MATCH (prosecution:Prosecution {id: id})
DETACH DELETE prosecution
