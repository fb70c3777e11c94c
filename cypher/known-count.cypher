// How many claims were known on a day, how many statements of these kinds, and how many claims have no day of review?
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}, :param where => {kinds: ['JUDGED']}
MATCH (source:Source)
WHERE $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published
MATCH (source)<-[:IN_SOURCE]-(claim:Claim)
WITH claim, ($asOf.reviewed IS NULL OR coalesce(claim.reviewed <= $asOf.reviewed, false))
  AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded) AS remains
RETURN count(CASE WHEN remains THEN 1 END) AS claims,
  count(CASE WHEN $asOf.reviewed IS NOT NULL AND claim.reviewed IS NULL THEN 1 END) AS unreviewed,
  count(DISTINCT CASE WHEN remains AND ($where.kinds IS NULL OR claim.kind IN $where.kinds) THEN claim.fact END) AS total
