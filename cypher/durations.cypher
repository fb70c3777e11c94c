// Which steps of prosecutions are dated, and by what? A page, in the order of cases and people.
// :param where => {cases: ['case-of-mothers']}, :param held => ['HELD', 'DETENTION', 'CUSTODY', 'HOUSE_ARREST']
// :param arrests => ['ARREST'], :param freed => ['RELEASE', 'AMNESTY'], :param dating => ['Event.date', 'CourtDecision.decided']
// :param steps => ['ARREST', 'VERDICT'], :param page => {first: 100, after: {case: '…', person: '…'}}
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
WHERE ($where.cases IS NULL OR matter.id IN $where.cases) AND ($page.after IS NULL
  OR matter.id > $page.after.case OR matter.id = $page.after.case AND who.id > $page.after.person)
WITH p, who, matter, matter.id AS case, who.id AS person
// One more than is asked for tells whether there are more.
ORDER BY case, person
LIMIT $page.first + 1
RETURN p.id AS id, case, person, COLLECT {
  CALL (p, who, matter) {
    MATCH (matter)<-[part:PART_OF|ENDS]-(event:Event)-[about:CONCERNS]->(who)
    WHERE part.certainty <> 'DENIED' AND about.certainty <> 'DENIED' AND event.mayFrom IS NOT NULL
    UNWIND event.eventKind AS kind
    WITH DISTINCT event, part, about,
      CASE WHEN kind IN $arrests AND type(part) = 'PART_OF' THEN 'ARREST' WHEN kind IN $freed THEN 'RELEASE' END AS step
    WHERE step IN $steps
    RETURN {
      step: step, side: 'BEGINNING', period: event {.mayFrom, .mayUntil, .mustFrom, .mustUntil},
      rests: [r IN [part, about] | r {.key, .certainty, .attribution, .known, .readBy, .reasons}] + COLLECT {
        MATCH (event)-[:HAS_FACT]->(f:Fact) WHERE f.kind IN $dating AND f.certainty <> 'DENIED'
        RETURN f {.key, .certainty, .attribution, .known, .readBy, .reasons} ORDER BY f.key
      }
    } AS dated
    UNION ALL
    MATCH (p)<-[verdict:SENTENCES|CONCERNS]-(decision:CourtDecision)
    WHERE (type(verdict) = 'SENTENCES' AND coalesce(verdict.step, 'IMPOSED') = 'IMPOSED' OR 'ACQUITTAL' IN decision.decision)
      AND decision.mayFrom IS NOT NULL AND 'VERDICT' IN $steps
    RETURN {
      step: 'VERDICT', side: 'BEGINNING', period: decision {.mayFrom, .mayUntil, .mustFrom, .mustUntil},
      rests: [verdict {.key, .certainty, .attribution, .known, .readBy, .reasons}] + COLLECT {
        MATCH (decision)-[:HAS_FACT]->(f:Fact) WHERE f.kind IN $dating AND f.certainty <> 'DENIED'
        RETURN f {.key, .certainty, .attribution, .known, .readBy, .reasons} ORDER BY f.key
      }
    } AS dated
    UNION ALL
    MATCH (p)-[said:SUBJECTED_TO|CHARGED_UNDER|DEFENDANT_IN]->()
    WHERE said.mayFrom IS NOT NULL
    UNWIND CASE
      WHEN said.measure IN $held THEN [['ARREST', 'BEGINNING'], ['RELEASE', 'END']]
      WHEN said.stage IN ['CHARGED', 'INDICTED'] OR said.degree = 'ACCUSED' THEN [['CHARGE', 'BEGINNING']]
      WHEN said.stage IN ['CONVICTED', 'ACQUITTED'] OR said.degree IN ['CONVICTED', 'FOUND_LIABLE', 'ACQUITTED'] THEN [['VERDICT', 'BEGINNING']]
      ELSE []
    END AS step
    WITH said, step WHERE step[0] IN $steps
    RETURN {
      step: step[0], side: step[1], period: said {.mayFrom, .mayUntil, .mustFrom, .mustUntil},
      rests: [said {.key, .certainty, .attribution, .known, .readBy, .reasons}]
    } AS dated
  }
  RETURN dated
} AS dated
ORDER BY case, person
