// What do the decisions of a case bring: courts that issued them, penalties that they impose?
// :param kinds => ['ISSUED_BY', 'SENTENCES']
// :param fields => {SENTENCES: 'penalty'}
MATCH (matter:Case)<-[decided:DECIDED_IN]-(decision:CourtDecision)-[r]->(other:Entity)
WHERE type(r) IN $kinds AND decided.certainty <> 'DENIED' AND r.certainty <> 'DENIED' AND coalesce(r.inCase, matter.id) = matter.id
RETURN matter.id AS case, type(r) AS kind, CASE WHEN NOT other:Group THEN other.id END AS id,
// A penalty that a decision sets aside is no penalty that it brings.
  CASE WHEN r.step = 'SET_ASIDE' THEN [] ELSE [r[$fields[type(r)]], decision[$fields[type(r)]], other[$fields[type(r)]]] END AS values, [decided.key, r.key] AS keys,
// What is said of a decision in two cases is said of neither in particular.
  CASE WHEN r.inCase IS NOT NULL OR COUNT { (decision)-[:DECIDED_IN]->(:Case) } = 1 THEN [decided.key, r.key] ELSE [decided.key] END AS own
