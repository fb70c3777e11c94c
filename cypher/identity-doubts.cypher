// Which nodes may be one, as far as reviewers could tell, and which of them were judged to be two?
// Judgements are few, written by hand: so the search starts from them.
MATCH (j:Judgement)-[:JUDGES]->(m:Mention)-[:REFERS_TO]->(a:Entity)
USING SCAN j:Judgement
WHERE j.verdict <> 'SAME'
MATCH (j)-[:JUDGES]->(n:Mention)-[:REFERS_TO]->(b:Entity)
WHERE m.id < n.id AND a.id <> b.id
RETURN DISTINCT j.id AS id, j.verdict AS verdict, j.by AS by, j.why AS why, a.id AS a, b.id AS b, a.type AS type
ORDER BY id, a, b
