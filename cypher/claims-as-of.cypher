// Which claims were known on a day, of all that compete with these statements?  :param keys => ['…']
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}
UNWIND $keys AS key
MATCH (one:Claim {fact: key})
WITH DISTINCT one.group AS group
MATCH (claim:Claim {group: group})
USING INDEX SEEK claim:Claim(group)
MATCH (claim)-[:IN_SOURCE]->(source:Source)
WHERE ($asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published)
  AND ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed)
  AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)
RETURN claim.id AS id, source.voice AS voice, claim.kind AS kind, claim.fromId AS fromId, claim.toId AS toId,
  claim.inCaseId AS inCaseId, claim.value AS value, claim.qualifiers AS qualifiers, claim.polarity AS polarity,
  claim.certainty AS certainty, claim.attribution AS attribution, claim.known AS known, claim.inferred AS inferred,
  claim.reviewer AS reviewer, claim.speaker AS speaker, claim.sourceId AS sourceId, claim.date AS date, claim.fact AS fact,
  claim.group AS group
