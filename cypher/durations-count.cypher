// How many prosecutions are there, and of how many of them are these steps dated? As in durations.cypher.
// :param where => {cases: ['case-of-mothers']}, :param held => ['HELD', 'DETENTION', 'CUSTODY', 'HOUSE_ARREST']
// :param arrests => ['ARREST'], :param freed => ['RELEASE', 'AMNESTY'], :param steps => ['ARREST', 'VERDICT']
CALL () {
  WITH $where.people AS people WHERE people IS NOT NULL
  UNWIND people AS id
  MATCH (p:Prosecution)-[:OF]->(who:Entity {id: id})
  MATCH (p)-[:IN_CASE]->(matter:Case)
  RETURN p, who, matter
  UNION
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL AND cases IS NOT NULL
  UNWIND cases AS id
  MATCH (who:Entity)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(matter:Case {id: id})
  RETURN p, who, matter
  UNION
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL AND cases IS NULL
  MATCH (who:Entity)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(matter:Case)
  RETURN p, who, matter
}
WITH p, who, matter
WHERE $where.cases IS NULL OR matter.id IN $where.cases
WITH p, who, matter, COLLECT {
  CALL (p, who, matter) {
    WITH * WHERE 'ARREST' IN $steps OR 'RELEASE' IN $steps
    MATCH (who)<-[about:CONCERNS]-(event:Event)-[part:PART_OF|ENDS]->(matter)
    WHERE part.certainty <> 'DENIED' AND about.certainty <> 'DENIED' AND event.mayFrom IS NOT NULL
    UNWIND event.eventKind AS kind
    RETURN CASE WHEN kind IN $arrests AND type(part) = 'PART_OF' THEN 'ARREST' WHEN kind IN $freed THEN 'RELEASE' END AS step
    UNION
    WITH * WHERE 'VERDICT' IN $steps
    MATCH (p)<-[verdict:SENTENCES|CONCERNS]-(decision:CourtDecision)
    WHERE (type(verdict) = 'SENTENCES' AND coalesce(verdict.step, 'IMPOSED') = 'IMPOSED' OR 'ACQUITTAL' IN decision.decision)
      AND decision.mayFrom IS NOT NULL
    RETURN 'VERDICT' AS step
    UNION
    MATCH (p)-[said:SUBJECTED_TO|CHARGED_UNDER|DEFENDANT_IN]->()
    WHERE said.mayFrom IS NOT NULL
    UNWIND CASE
      WHEN said.measure IN $held THEN ['ARREST', 'RELEASE']
      WHEN said.stage IN ['CHARGED', 'INDICTED'] OR said.degree = 'ACCUSED' THEN ['CHARGE']
      WHEN said.stage IN ['CONVICTED', 'ACQUITTED'] OR said.degree IN ['CONVICTED', 'FOUND_LIABLE', 'ACQUITTED'] THEN ['VERDICT']
      ELSE []
    END AS step
    RETURN step
  }
  RETURN step
} AS dated
RETURN count(*) AS total, count(CASE WHEN all(step IN $steps WHERE step IN dated) THEN 1 END) AS dated
