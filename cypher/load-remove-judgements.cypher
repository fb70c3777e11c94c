// Removes judgements.  :param ids => ['…']
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
DETACH DELETE judgement
