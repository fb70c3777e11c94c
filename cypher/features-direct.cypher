// What stands one step from a case: people in a part, grounds, places, the person concerned?
// :param kinds => ['JUDGED', 'INVESTIGATED', 'DEFENDANT_IN', 'GROUND_FOR', 'IN_PLACE', 'CONCERNS', 'SUBJECTED_TO']
MATCH (matter:Case)-[r]-(other:Entity)
WHERE type(r) IN $kinds AND NOT other:Case AND (type(r) = 'SUBJECTED_TO' OR NOT other:Group) AND r.certainty <> 'DENIED'
RETURN matter.id AS case, type(r) AS kind, CASE type(r) WHEN 'SUBJECTED_TO' THEN null ELSE other.id END AS id, [r.key] AS keys,
  CASE type(r) WHEN 'SUBJECTED_TO' THEN r.measure END AS value,
  CASE type(r) WHEN 'GROUND_FOR' THEN other.eventKind ELSE [] END AS kinds
