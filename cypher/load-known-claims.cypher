// Which of these claims are in the graph?  :param ids => ['c-…']
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id
