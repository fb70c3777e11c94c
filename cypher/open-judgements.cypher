// Which judgements leave it open whether two of these nodes are one?
// :param ids => ['case-of-fathers/fathers', 'case-of-the-thirteen']
// Judgements are few, written by hand, while a place may be mentioned in every source: so the search starts from them.
MATCH (j:Judgement {verdict: 'UNSURE'})-[:JUDGES]->(:Mention)-[:REFERS_TO]->(e:Entity)
USING SCAN j:Judgement
WHERE e.id IN $ids
WITH DISTINCT j, e
ORDER BY j.id, e.id
WITH j, collect(e.id) AS ends
WHERE size(ends) > 1
RETURN j {.id, .verdict, .by, .why, a: ends[0], b: ends[1]} AS judgement
