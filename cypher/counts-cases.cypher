// What sort of matter is each case, and which sources speak of it?
MATCH (matter:Case)
RETURN matter.id AS id, matter.name AS name,
  COLLECT {
    MATCH (matter)-[:HAS_FACT]->(f:Fact) WHERE f.kind = 'Case.matter' AND f.certainty <> 'DENIED'
    RETURN f {.kind, .value, .certainty, .contested, .key} ORDER BY f.key
  } AS facts,
  COLLECT { MATCH (matter)<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.sourceId ORDER BY m.sourceId } AS sources
ORDER BY id
