// How many statements are alike in kind, reservation, sources, case and dates, and which are the first of them?
// What nobody asks for is left out of what they are alike in.
// :param sources => true, :param cases => true, :param dates => true, :param denied => false, :param listed => 100
CALL () {
  MATCH (a:Entity)-[s]->(b:Entity) WHERE $denied OR s.certainty <> 'DENIED'
  RETURN type(s) AS kind, s.key AS key, s.certainty AS certainty, s.contested AS contested,
    CASE WHEN $sources THEN s.sources ELSE [] END AS sources, CASE WHEN $dates THEN s.dates ELSE [] END AS dates,
    CASE WHEN NOT $cases THEN null WHEN b:Case THEN b.id WHEN a:Case THEN a.id ELSE s.inCase END AS case
  UNION ALL
  MATCH (a:Entity)-[:HAS_FACT]->(s:Fact) WHERE $denied OR s.certainty <> 'DENIED'
  RETURN s.kind AS kind, s.key AS key, s.certainty AS certainty, s.contested AS contested,
    CASE WHEN $sources THEN s.sources ELSE [] END AS sources, CASE WHEN $dates THEN s.dates ELSE [] END AS dates,
    CASE WHEN NOT $cases THEN null WHEN a:Case THEN a.id ELSE s.inCase END AS case
}
WITH kind, certainty, contested, sources, dates, case, count(*) AS count, collect(key)[..$listed] AS keys
RETURN kind, certainty, contested, sources, dates, case, count, keys
ORDER BY kind, keys[0]
