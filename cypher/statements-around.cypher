// Which statements speak of a node and were known on a day? Facts first, then relationships by kind.  :param id => 'case-of-mothers'
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}
MATCH (n:Entity {id: $id})
CALL (n) {
  MATCH (n)-[:HAS_FACT]->(s:Fact) RETURN 0 AS place, s.kind AS kind, s.value AS name, s.key AS key
  UNION
  MATCH (n)-[s]-(m:Entity) RETURN 1 AS place, type(s) AS kind, m.name AS name, s.key AS key
}
WITH place, kind, name, key
WHERE EXISTS {
  MATCH (claim:Claim {fact: key})-[:IN_SOURCE]->(source:Source)
  WHERE ($asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published)
    AND ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed)
    AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)
}
RETURN place, kind, name, key
ORDER BY place, kind, name, key
