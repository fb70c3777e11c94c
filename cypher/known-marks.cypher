// How surely were statements said on a day? Those of which all claims that remain say one thing, and none denies what another
// affirms, are counted by the firmest of them. What may be contradicted is listed: server/derive/statements.ts tells.
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}, :param where => {kinds: ['JUDGED']}
MATCH (source:Source)
WHERE $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published
MATCH (source)<-[:IN_SOURCE]-(claim:Claim)
WHERE ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed) AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)
  AND ($where.kinds IS NULL OR claim.kind IN $where.kinds)
WITH claim.group AS group, collect(DISTINCT claim.fact) AS keys, count(*) AS claims, count(CASE claim.polarity WHEN 'DENIED' THEN 1 END) AS denials,
  min(CASE claim.certainty WHEN 'ASSERTED' THEN 0 WHEN 'HEDGED' THEN 1 ELSE 2 END) AS doubt
WITH keys, doubt, size(keys) = 1 AND denials IN [0, claims] AS plain
RETURN count(CASE WHEN plain AND doubt = 0 THEN 1 END) AS asserted, count(CASE WHEN plain AND doubt = 1 THEN 1 END) AS hedged,
  count(CASE WHEN plain AND doubt = 2 THEN 1 END) AS denied, collect(CASE WHEN NOT plain THEN keys END) AS others
