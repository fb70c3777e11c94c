// Which pairs of nodes may be one, as far as reviewers could tell?
MATCH (a:Entity)<-[:REFERS_TO]-(m:Mention)<-[:JUDGES]-(judgement:Judgement {verdict: 'UNSURE'})-[:JUDGES]->(n:Mention)-[:REFERS_TO]->(b:Entity)
WHERE m.id < n.id AND a.id <> b.id
RETURN judgement.id AS id, a.id AS a, b.id AS b, judgement.why AS why
ORDER BY id
