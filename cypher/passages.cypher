// Which words do these statements rest on?  :param keys => ['…']
UNWIND $keys AS key
MATCH (claim:Claim {fact: key})
USING INDEX claim:Claim(fact)
MATCH (claim)-[:IN_SOURCE]->(source:Source)
RETURN key, claim.says AS says, claim.quote AS quote, claim.context AS context,
  claim.certainty AS certainty, claim.attribution AS attribution, claim.known AS known, claim.hedge AS hedge, claim.by AS by,
  claim.read AS read, claim.inferred AS inferred, claim.reviewer AS reviewer,
  source.id AS source, source.title AS title, source.publisher AS publisher, source.kind AS sourceKind
ORDER BY key, source, claim.start, claim.id
