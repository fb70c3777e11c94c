// What is said of those who investigate, supervise, prosecute or judge a case: in which departments they hold posts?
// :param kinds => ['HOLDS_POST']
// :param fields => {}
MATCH (matter:Case)<-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]-(official:Person)-[r]->(other:Entity)
WHERE type(r) IN $kinds AND NOT other:Case AND part.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
RETURN matter.id AS case, type(r) AS kind, CASE WHEN NOT other:Group THEN other.id END AS id,
  [r[$fields[type(r)]], official[$fields[type(r)]], other[$fields[type(r)]]] AS values, [part.key, r.key] AS keys, [part.key] AS own
