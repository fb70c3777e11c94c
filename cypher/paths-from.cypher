// What is one step from each of these nodes, how surely, and how many lines has it? A prosecution is a step.
// :param ids => ['gizat-kazhybayev'], :param withDenied => false
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(m:Entity) WHERE $withDenied OR r.certainty <> 'DENIED'
  RETURN m, r.certainty AS certainty, r.known AS known, r.independentSources AS voices
  UNION ALL
  MATCH (n)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(m:Entity)
  RETURN m, p.certainty AS certainty, p.known AS known, p.independentSources AS voices
  UNION ALL
  MATCH (n)<-[:IN_CASE]-(p:Prosecution)-[:OF]->(m:Entity)
  RETURN m, p.certainty AS certainty, p.known AS known, p.independentSources AS voices
}
WITH n, m, certainty, known, voices WHERE m <> n
RETURN n.id AS from, m.id AS to, m:Case AS isCase, m.lineCount AS lines,
  min(CASE certainty WHEN 'ASSERTED' THEN 0 WHEN 'HEDGED' THEN 1 ELSE 2 END) AS doubt,
  min(CASE known WHEN 'INFERRED' THEN 1 ELSE 0 END) AS inferred, max(voices) AS voices
ORDER BY from, to
