// What is said within a case: provisions that people are charged under, movements they are said to belong to?
// :param kinds => ['CHARGED_UNDER', 'MEMBER_OF']
MATCH (:Entity)-[r]->(other:Entity)
WHERE type(r) IN $kinds AND r.inCase IS NOT NULL AND r.certainty <> 'DENIED'
RETURN r.inCase AS case, type(r) AS kind, other.id AS id, [r.key] AS keys, null AS value, [] AS kinds
