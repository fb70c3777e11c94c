// What is each decision, when was it taken, in which cases, by which court and where, with which penalties?
MATCH (decision:CourtDecision)
RETURN decision.id AS id,
  COLLECT {
    MATCH (decision)-[:HAS_FACT]->(f:Fact)
    WHERE f.kind IN ['CourtDecision.decided', 'CourtDecision.decision'] AND f.certainty <> 'DENIED'
    RETURN f {.kind, .value, .certainty, .contested, .key} ORDER BY f.key
  } AS facts,
  COLLECT {
    MATCH (decision)-[r:DECIDED_IN|ISSUED_BY]->(other:Entity) WHERE r.certainty <> 'DENIED'
    RETURN r {kind: type(r), value: other.id, name: other.name, .certainty, .contested, .key} ORDER BY r.key
  } AS lines,
  COLLECT {
    MATCH (decision)-[r:SENTENCES]->(:Entity) WHERE r.certainty <> 'DENIED' AND r.penalty IS NOT NULL AND coalesce(r.step, '') <> 'SET_ASIDE'
    RETURN r {kind: 'SENTENCES', value: r.penalty, .certainty, .contested, .key} ORDER BY r.key
  } AS penalties,
  COLLECT {
    MATCH (decision)-[i:ISSUED_BY]->(:Entity)-[r:IN_PLACE]->(place:Place) WHERE i.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
    RETURN r {kind: 'IN_PLACE', value: place.id, name: place.name, .certainty, .contested, .key} ORDER BY r.key
  } AS places,
  COLLECT { MATCH (decision)<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.sourceId ORDER BY m.sourceId } AS sources
ORDER BY id
