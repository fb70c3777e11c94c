// What happened in a case, and when, as the sources say?  :param id => 'case-of-mothers'
MATCH (matter:Case {id: $id})
CALL (matter) {
  MATCH (matter)<-[r:GROUND_FOR|PART_OF]-(event:Event)
  RETURN CASE
      WHEN type(r) = 'GROUND_FOR' THEN 'GROUND'
      WHEN any(k IN event.eventKind WHERE k IN ['ARREST', 'SEARCH']) THEN 'ARREST'
      ELSE 'HEARING'
    END AS stage, event AS node, r, event.name AS what, ['Event.date'] AS dated
  UNION
  MATCH (matter)<-[:PART_OF]-(:Event)<-[r:GROUND_FOR]-(event:Event)
  RETURN 'GROUND' AS stage, event AS node, r, event.name AS what, ['Event.date'] AS dated
  UNION
  MATCH (matter)<-[r:ENDS]-(end)
  RETURN 'END' AS stage, end AS node, r, end.name + coalesce(' (' + toLower(r.ended) + ')', '') AS what,
    ['Event.date', 'CourtDecision.decided'] AS dated
  UNION
  MATCH (matter)<-[r:DEFENDANT_IN]-(who:Entity) WHERE r.degree IN ['SUSPECT', 'ACCUSED']
  RETURN 'CHARGE' AS stage, who AS node, r, who.name + ' (' + toLower(r.degree) + ')' AS what, [] AS dated
  UNION
  MATCH (who:Entity)-[r:CHARGED_UNDER]->(provision) WHERE r.inCase = matter.id
  RETURN CASE WHEN r.stage IN ['CONVICTED', 'ACQUITTED'] THEN 'DECISION' ELSE 'CHARGE' END AS stage, who AS node, r,
    who.name + ': ' + provision.name + coalesce(' (' + coalesce(r.as, toLower(r.stage)) + ')', '') AS what, [] AS dated
  UNION
  MATCH (matter)<-[r:SUBJECTED_TO]-(who:Entity)
  RETURN CASE WHEN r.measure IN ['DETENTION', 'SEARCH', 'QUESTIONING'] THEN 'ARREST' ELSE 'MEASURE' END AS stage,
    who AS node, r, who.name + ': ' + toLower(replace(coalesce(r.measure, 'a measure'), '_', ' ')) AS what, [] AS dated
  UNION
  MATCH (matter)<-[r:DECIDED_IN]-(decision:CourtDecision)
  RETURN CASE WHEN (decision)-[:APPEALS]->() THEN 'APPEAL' ELSE 'DECISION' END AS stage, decision AS node, r,
    decision.name AS what, ['CourtDecision.decided', 'CourtDecision.inForce'] AS dated
}
RETURN stage, node.id AS id, what, r.certainty AS certainty, r.attribution AS attribution, r.known AS known,
  r.readBy AS readBy, r.reasons AS reasons, r.contested AS contested, [r.key] AS statements,
  r.dates + COLLECT { MATCH (node)-[:HAS_FACT]->(f:Fact) WHERE f.kind IN dated AND f.certainty <> 'DENIED' RETURN f.value ORDER BY f.value } AS dates
