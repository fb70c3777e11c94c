// Which words do these statements rest on?  :param keys => ['…']
UNWIND $keys AS key
MATCH (claim:Claim {fact: key})
USING INDEX claim:Claim(fact)
MATCH (claim)-[:IN_SOURCE]->(source:Source)
RETURN key, claim.says AS says, claim.quote AS quote, claim.context AS context, claim.certainty AS certainty, claim.hedge AS hedge, claim.by AS by,
  source.id AS source, source.title AS title, source.publisher AS publisher, source.kind AS sourceKind
ORDER BY key, source, claim.start, claim.id
