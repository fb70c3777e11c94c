// What was known on a day: which sources count, which have no date that tells, how many claims?
// Of which nodes do they speak, and which of these may be one with another?  :param open => ['case-of-the-thirteen']
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}
CALL () {
  MATCH (source:Source)
  WITH source, CASE
    WHEN $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published THEN 'counts'
    WHEN source.publishedFirst > $asOf.published THEN 'later'
    ELSE 'undated'
  END AS standing
  ORDER BY source.id
  WITH standing, source {.id, .kind, .title, .publisher, .published, .url, .language} AS card
  RETURN [x IN collect({standing: standing, card: card}) WHERE x.standing = 'counts' | x.card] AS sources,
    [x IN collect({standing: standing, card: card}) WHERE x.standing = 'undated' | x.card] AS undated,
    [x IN collect({standing: standing, card: card}) WHERE x.standing = 'later' | x.card] AS later
}
WITH sources, undated, later, COLLECT {
  UNWIND sources AS of
  MATCH (:Source {id: of.id})<-[:IN_SOURCE]-(claim:Claim)
  RETURN claim
} AS out
WITH sources, undated, later, out, [claim IN out WHERE ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed)
  AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)] AS claims
RETURN sources, undated, later, size(claims) AS claims,
  size([claim IN out WHERE $asOf.reviewed IS NOT NULL AND claim.reviewed IS NULL]) AS unreviewed,
  COLLECT { UNWIND claims AS claim RETURN DISTINCT claim.kind + ' ' + claim.fact AS of ORDER BY of } AS statements,
  COLLECT {
    UNWIND claims AS claim
    UNWIND [claim.fromId, claim.toId, claim.inCaseId] AS id
    WITH DISTINCT id
    MATCH (n:Entity {id: id})
    WITH n.type AS type, count(n) AS count, [id IN collect(n.id) WHERE id IN $open] AS open
    RETURN {type: type, count: count, open: open}
  } AS nodes
