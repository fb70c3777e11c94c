// What do these statements rest on?  :param keys => ['…']
UNWIND $keys AS key
MATCH (claim:Claim {fact: key})
USING INDEX claim:Claim(fact)
MATCH (claim)-[:IN_SOURCE]->(source:Source)
RETURN key, claim.id AS claim, claim.kind AS kind, claim.sourceId AS source, source.voice AS voice, claim.certainty AS certainty,
  claim.attribution AS attribution, claim.known AS known, claim.inferred AS inferred,
  CASE claim.known WHEN 'STATED' THEN null ELSE claim.reviewer END AS reader,
  claim.qualifiers AS qualifiers, source.kind AS sourceKind, claim.polarity AS polarity, claim.speaker AS speaker, coalesce(claim.date, source.published) AS date,
  claim.date IS NOT NULL AS dated,
  EXISTS { MATCH (:Fact {key: key, contested: true}) }
    OR EXISTS { MATCH (:Entity {id: claim.fromId})-[{key: key, contested: true}]->(:Entity {id: claim.toId}) } AS contested
