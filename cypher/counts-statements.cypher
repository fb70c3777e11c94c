// How many statements are alike in kind, reservation, sources, case and dates, and which are the first of them?
// What nobody asks for is left out of what they are alike in.
// :param sources => true, :param cases => true, :param dates => true, :param denied => false, :param listed => 100
CALL () {
  MATCH (a:Entity)-[s]->(b:Entity)
  RETURN type(s) AS kind, s.key AS key, s.certainty AS certainty, s.contested AS contested, s.sources AS sources, s.dates AS dates,
    CASE WHEN b:Case THEN b.id WHEN a:Case THEN a.id ELSE s.inCase END AS case
  UNION ALL
  MATCH (a:Entity)-[:HAS_FACT]->(s:Fact)
  RETURN s.kind AS kind, s.key AS key, s.certainty AS certainty, s.contested AS contested, s.sources AS sources, s.dates AS dates,
    CASE WHEN a:Case THEN a.id ELSE s.inCase END AS case
}
WITH kind, key, certainty, contested, CASE WHEN $sources THEN sources ELSE [] END AS sources,
  CASE WHEN $dates THEN dates ELSE [] END AS dates, CASE WHEN $cases THEN case END AS case
WHERE $denied OR certainty <> 'DENIED'
WITH kind, certainty, contested, sources, dates, case, count(*) AS count, collect(key)[..$listed] AS keys
RETURN kind, certainty, contested, sources, dates, case, count, keys
ORDER BY kind, keys[0]
