// What sort of matter is each case, where is it, and which sources speak of it? Its places are its own, those of events
// that are part of it, and those of the courts that decided in it.
MATCH (matter:Case)
RETURN matter.id AS id, matter.name AS name,
  COLLECT {
    MATCH (matter)-[:HAS_FACT]->(f:Fact) WHERE f.kind = 'Case.matter' AND f.certainty <> 'DENIED'
    RETURN f {.kind, .value, .certainty, .contested, .key} ORDER BY f.key
  } AS facts,
  COLLECT {
    CALL (matter) {
      MATCH (matter)-[r:IN_PLACE]->(place:Place) RETURN r AS first, r, place
      UNION
      MATCH (matter)<-[first:PART_OF]-(:Event)-[r:IN_PLACE]->(place:Place) RETURN first, r, place
      UNION
      MATCH (matter)<-[first:DECIDED_IN]-(:CourtDecision)-[i:ISSUED_BY]->(:Entity)-[r:IN_PLACE]->(place:Place)
      WHERE i.certainty <> 'DENIED' RETURN first, r, place
    }
    WITH first, r, place WHERE first.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
    RETURN r {
      kind: 'IN_PLACE', value: place.id, name: place.name, .contested, .key,
      certainty: CASE 'HEDGED' IN [first.certainty, r.certainty] WHEN true THEN 'HEDGED' ELSE 'ASSERTED' END
    } ORDER BY place.id
  } AS places,
  COLLECT { MATCH (matter)<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.sourceId ORDER BY m.sourceId } AS sources
ORDER BY id
