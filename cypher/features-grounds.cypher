// Whom do the grounds of a case honour or help, directly or through a family?
// :param kinds => ['HONOURS', 'HELPS']
// :param fields => {HONOURS: 'eventKind', HELPS: 'eventKind'}
MATCH (matter:Case)<-[ground:GROUND_FOR]-(event:Event)-[r]->(other:Entity)
WHERE type(r) IN $kinds AND ground.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
OPTIONAL MATCH (other)-[family:FAMILY_OF]->(relative:Person)
WITH matter, ground, event, r, other, coalesce(relative, other) AS thing,
  [ground.key, r.key] + CASE WHEN family IS NULL THEN [] ELSE [family.key] END AS keys
WHERE NOT thing:Group
WITH matter, ground, thing, type(r) AS how, keys,
  [r[$fields[type(r)]], event[$fields[type(r)]], other[$fields[type(r)]]] AS values
// Helped or honoured alike: a ground for this person's sake.
UNWIND [how] + CASE WHEN thing:Person THEN ['GROUND_FOR'] ELSE [] END AS kind
RETURN matter.id AS case, kind, thing.id AS id, CASE kind WHEN 'GROUND_FOR' THEN [] ELSE values END AS values, keys, [ground.key] AS own
