// What is said of the movements that people in a case are said to belong to or to support: which decisions ban them?
// :param kinds => ['BANS']
// :param fields => {}
MATCH (:Entity)-[member:MEMBER_OF|SUPPORTS]->(movement:Movement)<-[r]-(other:Entity)
WHERE type(r) IN $kinds AND member.inCase IS NOT NULL AND member.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
RETURN member.inCase AS case, type(r) AS kind, CASE WHEN NOT other:Group THEN other.id END AS id,
  [r[$fields[type(r)]], movement[$fields[type(r)]], other[$fields[type(r)]]] AS values, [member.key, r.key] AS keys, [member.key] AS own
