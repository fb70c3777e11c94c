// Whom do the grounds of a case honour or help, directly or through a family?
MATCH (matter:Case)<-[ground:GROUND_FOR]-(event:Event)-[r:HONOURS|HELPS]->(other:Entity)
WHERE ground.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
OPTIONAL MATCH (other)-[family:FAMILY_OF]->(relative:Person)
WITH matter, ground, event, r, family, coalesce(relative, other) AS person
WHERE person:Person
WITH matter, event, type(r) AS how, person,
  [ground.key, r.key] + CASE WHEN family IS NULL THEN [] ELSE [family.key] END AS keys
// Helped or honoured alike: a ground for this person's sake.
UNWIND [how, 'GROUND_FOR'] AS kind
RETURN matter.id AS case, kind, person.id AS id, keys, null AS value,
  CASE kind WHEN 'GROUND_FOR' THEN [] ELSE event.eventKind END AS kinds
