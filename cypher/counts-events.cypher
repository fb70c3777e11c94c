// What is each event, when and where was it, and with which cases does it have to do?
MATCH (event:Event)
RETURN event.id AS id,
  COLLECT {
    MATCH (event)-[:HAS_FACT]->(f:Fact) WHERE f.kind IN ['Event.date', 'Event.eventKind'] AND f.certainty <> 'DENIED'
    RETURN f {.kind, .value, .certainty, .contested, .key} ORDER BY f.key
  } AS facts,
  COLLECT {
    MATCH (event)-[r:IN_PLACE|PART_OF|GROUND_FOR|ENDS]->(other:Place|Case) WHERE r.certainty <> 'DENIED'
    RETURN r {
      kind: CASE WHEN other:Place THEN 'IN_PLACE' ELSE 'CASE' END, value: other.id, name: other.name, .certainty, .contested, .key
    } ORDER BY r.key
  } AS lines,
  COLLECT { MATCH (event)<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.sourceId ORDER BY m.sourceId } AS sources
ORDER BY id
