// Of which nodes do the claims speak that were known on a day, and which of these may be one with another?
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}, :param open => ['case-of-the-thirteen']
MATCH (source:Source)
WHERE $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published
MATCH (source)<-[:IN_SOURCE]-(claim:Claim)
WHERE ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed) AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)
UNWIND [claim.fromId, claim.toId, claim.inCaseId] AS id
WITH DISTINCT id
MATCH (n:Entity {id: id})
RETURN n.type AS type, count(n) AS count, collect(CASE WHEN n.id IN $open THEN n.id END) AS open
