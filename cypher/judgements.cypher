// What did reviewers decide, and about which nodes?  :param ids => ['1']
UNWIND $ids AS id
MATCH (j:Judgement {id: id})-[:JUDGES]->(:Mention)-[:REFERS_TO]->(e:Entity)
WITH DISTINCT j, e
ORDER BY j.id, e.id
WITH j, collect(e.id) AS ends
RETURN j {.id, .verdict, .by, .why, a: ends[0], b: ends[-1]} AS judgement
