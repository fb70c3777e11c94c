// What is said within a case: provisions that people are accused under, movements they are said to belong to?
// :param kinds => ['CHARGED_UNDER', 'MEMBER_OF']
// :param fields => {}
MATCH (one:Entity)-[r]->(other:Entity)
WHERE type(r) IN $kinds AND r.inCase IS NOT NULL AND r.certainty <> 'DENIED'
RETURN r.inCase AS case, type(r) AS kind, CASE WHEN NOT other:Group THEN other.id END AS id,
  [r[$fields[type(r)]], one[$fields[type(r)]], other[$fields[type(r)]]] AS values, [r.key] AS keys, [r.key] AS own
