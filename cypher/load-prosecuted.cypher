// Of whom do these decisions speak, so that their prosecutions follow from where the decisions were taken?
// :param ids => ['sentence-case-of-mothers'], :param into => ['SENTENCES', 'CONCERNS']
UNWIND $ids AS id
MATCH (decision:Entity {id: id}) WHERE decision:CourtDecision
MATCH (decision)-[r]->(who:Entity) WHERE type(r) IN $into
RETURN DISTINCT who.id AS id
