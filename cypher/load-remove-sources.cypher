// Removes sources.  :param ids => ['case-of-fathers']
UNWIND $ids AS id
MATCH (source:Source {id: id})
DETACH DELETE source
