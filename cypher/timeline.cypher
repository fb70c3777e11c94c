// What happened in a case, and when, as the sources say? At which stage of the procedure each stands, server/stage.ts says
// by its kind, its value and what kinds of thing it is about.
// :param id => 'case-of-mothers', :param dated => ['Event.date', 'CourtDecision.decided']
MATCH (matter:Case {id: $id})
CALL (matter) {
  MATCH (matter)<-[r:GROUND_FOR|PART_OF|ENDS|DEFENDANT_IN|SUBJECTED_TO|DECIDED_IN|USED_IN|IRREGULAR_IN]-(node:Entity)
  WHERE NOT node:Case
    // Of the papers of a case, the one that accuses is a step of it.
    AND (NOT node:Document OR 'INDICTMENT' IN node.documentKind)
    // What ends the case stands where it ended.
    AND NOT (type(r) = 'DECIDED_IN' AND EXISTS { (node)-[:ENDS]->(matter) })
  RETURN type(r) AS kind, r, node, null AS what
  UNION ALL
  MATCH (matter)<-[part:PART_OF|DECIDED_IN]-(:Entity)<-[r:GROUND_FOR|IRREGULAR_IN]-(node:Entity) WHERE part.certainty <> 'DENIED'
  RETURN type(r) AS kind, r, node, null AS what
  UNION ALL
  MATCH (matter)<-[:IN_CASE]-(p:Prosecution)-[r:CHARGED_UNDER|SENTENCES|SEEKS_PENALTY]-(what:Entity), (p)-[:OF]->(node:Entity)
  RETURN type(r) AS kind, r, node, what
  UNION ALL
  MATCH (matter)<-[:IN_CASE]-(:Prosecution)-[:OF]->(who:Entity)-[r:HELD_AT|RESTRICTS|LISTS]-(other:Entity) WHERE r.inCase = matter.id
  RETURN type(r) AS kind, r, CASE type(r) WHEN 'HELD_AT' THEN who ELSE other END AS node, CASE type(r) WHEN 'HELD_AT' THEN other END AS what
  UNION ALL
  MATCH (matter)-[:HAS_FACT]->(r:Fact) WHERE r.kind IN ['Case.opened', 'Case.investigatedIn', 'Case.closed']
  RETURN r.kind AS kind, r, matter AS node, null AS what
}
WITH DISTINCT r, node, what, kind, coalesce(what, node) AS decision
WITH r, node, what, kind, decision, COLLECT {
  MATCH (node)-[:HAS_FACT]->(f:Fact)
  WHERE f.certainty <> 'DENIED' AND f.kind IN $dated
  RETURN f.value ORDER BY f.value
} AS dates
RETURN kind, node.id AS id, node.name AS name, what.name AS what, r.value AS day, r.step AS step, r.as AS as,
  coalesce(r.degree, r.measure, r.ended, r.stage, r.penalty, r.move) AS value,
  coalesce(node.eventKind, []) + coalesce(node.decision, what.decision, []) + coalesce(node.documentKind, [])
    + CASE WHEN node:Restriction THEN ['RESTRICTION'] ELSE [] END
    + COLLECT { MATCH (decision)-[:APPEALS]->() RETURN 'APPEAL' }
    // A part of a hearing stands where the hearing does.
    + COLLECT { MATCH (node)-[part:PART_OF]->(whole:Event) WHERE part.certainty <> 'DENIED' AND 'HEARING' IN whole.eventKind RETURN 'HEARING' } AS kinds,
  r.certainty AS certainty, r.attribution AS attribution, r.known AS known, r.readBy AS readBy, r.reasons AS reasons,
  r.contested AS contested, r.key AS statement, r.dates + dates AS dates
ORDER BY kind, id, statement
