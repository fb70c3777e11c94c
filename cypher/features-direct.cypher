// What stands one step from a case: people in a part, grounds, places, the person concerned?
// :param kinds => ['JUDGED', 'INVESTIGATED', 'DEFENDANT_IN', 'GROUND_FOR', 'IN_PLACE', 'CONCERNS', 'SUBJECTED_TO']
// :param fields => {SUBJECTED_TO: 'measure', GROUND_FOR: 'eventKind'}
MATCH (matter:Case)-[r]-(other:Entity)
WHERE type(r) IN $kinds AND NOT other:Case AND r.certainty <> 'DENIED'
RETURN matter.id AS case, type(r) AS kind, CASE WHEN NOT other:Group THEN other.id END AS id,
  [r[$fields[type(r)]], other[$fields[type(r)]]] AS values, [r.key] AS keys, [r.key] AS own
