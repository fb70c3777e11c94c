// How are these statements marked now?  :param rows => [{key: '…', fromId: '…', toId: null}]
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.toId IS NULL
  MATCH (s:Fact {key: row.key}) RETURN s
  UNION ALL
  WITH row WHERE row.toId IS NOT NULL
  MATCH (:Entity {id: row.fromId})-[s {key: row.key}]->(:Entity {id: row.toId}) RETURN s
}
RETURN s.key AS key, s.certainty AS certainty, s.attribution AS attribution, s.known AS known, s.contested AS contested,
  s.independentSources AS independentSources
