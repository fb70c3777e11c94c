// Which cases may be one, or were judged to be two, as far as reviewers could tell?
// Judgements are few, written by hand: so the search starts from them.
MATCH (judgement:Judgement)-[:JUDGES]->(m:Mention)-[:REFERS_TO]->(a:Case)
USING SCAN judgement:Judgement
WHERE judgement.verdict <> 'SAME'
MATCH (judgement)-[:JUDGES]->(n:Mention)-[:REFERS_TO]->(b:Case)
WHERE m.id < n.id AND a.id <> b.id
RETURN DISTINCT a.id AS a, b.id AS b, judgement.verdict AS verdict
