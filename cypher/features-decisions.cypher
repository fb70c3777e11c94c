// What do the decisions of a case bring: courts that issued them, penalties that they impose?
MATCH (matter:Case)<-[decided:DECIDED_IN]-(decision:CourtDecision)-[r:ISSUED_BY|SENTENCES]->(other:Entity)
WHERE decided.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
RETURN matter.id AS case, type(r) AS kind,
  CASE type(r) WHEN 'ISSUED_BY' THEN other.id END AS id, [decided.key, r.key] AS keys,
  CASE type(r) WHEN 'SENTENCES' THEN r.penalty END AS value, [] AS kinds
