// What is said of a node, and what is it called? Facts first, then relationships by kind, a page of keys at a time.
// :param id => 'case-of-mothers', :param first => 100
// :param after => null (else {place: 1, kind: '…', name: '…', key: '…'})
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
CALL (n) {
  MATCH (n)-[:HAS_FACT]->(s:Fact) RETURN 0 AS place, s.kind AS kind, s.value AS name, s.key AS key
  UNION
  MATCH (n)-[s]-(m:Entity) RETURN 1 AS place, type(s) AS kind, m.name AS name, s.key AS key
}
WITH n, place, kind, name, key
ORDER BY place, kind, name, key
WITH n, collect({place: place, kind: kind, name: name, key: key}) AS found
WITH n, size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after.place OR x.place = $after.place
  AND (x.kind > $after.kind OR x.kind = $after.kind
  AND (x.name > $after.name OR x.name = $after.name AND x.key > $after.key))] AS rest
WITH n, total, rest[..$first] AS page, size(rest) > $first AS more
WITH n, total, page, CASE WHEN more THEN page[-1] END AS next
RETURN n.id AS id, total, [x IN page | x.key] AS keys, next,
  COLLECT {
    MATCH (n)<-[:REFERS_TO]-(mention:Mention)-[:MENTIONED_IN]->(source:Source)
    UNWIND [mention.name] + mention.otherNames AS text
    WITH DISTINCT text, source
    ORDER BY source.id, text
    RETURN {text: text, source: source.id, title: source.title, language: source.language}
  } AS spellings,
  COLLECT {
    MATCH (n)<-[:REFERS_TO]-(:Mention)<-[:JUDGES]-(j:Judgement)
    WITH DISTINCT j
    MATCH (j)-[:JUDGES]->(:Mention)-[:REFERS_TO]->(e:Entity)
    WITH DISTINCT j, e
    ORDER BY j.id, e.id
    WITH j, collect(e.id) AS ends
    RETURN j {.id, .verdict, .by, .why, a: ends[0], b: ends[-1]}
  } AS judgements
