// Which cases are asked for? Those among `cases`, with somebody suspected, accused or judged under one of these provisions,
// a decision of one of these courts or authorities, in one of these places by themselves, an event or a court, and with
// something dated so. What is only denied leads to none. What is null or not there is not asked for.
// :param where => {provisions: ['KZ-CC-405-2'], day: {from: '2019-01-01', to: '2019-12-31', certainly: false}}
CALL () {
  WITH $where.cases AS ids WHERE ids IS NOT NULL
  UNWIND ids AS id
  MATCH (matter:Case {id: id})
  RETURN matter
  UNION
  WITH $where.cases AS ids WHERE ids IS NULL
  MATCH (matter:Case)
  RETURN matter
}
WITH matter
WHERE ($where.provisions IS NULL OR EXISTS {
    MATCH (matter)<-[:IN_CASE]-(:Prosecution)-[:CHARGED_UNDER]->(provision:LegalProvision) WHERE provision.id IN $where.provisions
  })
  AND ($where.courts IS NULL OR EXISTS {
    MATCH (matter)<-[taken:DECIDED_IN]-(:CourtDecision)-[issued:ISSUED_BY]->(court:Organisation)
    WHERE taken.certainty <> 'DENIED' AND issued.certainty <> 'DENIED' AND coalesce(issued.inCase, matter.id) = matter.id
      AND court.id IN $where.courts
  })
  AND ($where.places IS NULL OR EXISTS {
    MATCH (matter)-[there:IN_PLACE]->(place:Place) WHERE there.certainty <> 'DENIED' AND place.id IN $where.places
  } OR EXISTS {
    MATCH (matter)<-[part:PART_OF]-(:Event)-[there:IN_PLACE]->(place:Place)
    WHERE part.certainty <> 'DENIED' AND there.certainty <> 'DENIED' AND place.id IN $where.places
  } OR EXISTS {
    MATCH (matter)<-[taken:DECIDED_IN]-(:CourtDecision)-[issued:ISSUED_BY]->(:Organisation)-[there:IN_PLACE]->(place:Place)
    WHERE taken.certainty <> 'DENIED' AND issued.certainty <> 'DENIED' AND there.certainty <> 'DENIED'
      AND coalesce(issued.inCase, matter.id) = matter.id AND place.id IN $where.places
  })
  AND ($where.day IS NULL OR EXISTS {
    CALL (matter) {
      MATCH (matter)-[:HAS_FACT]->(dated:Fact) WHERE dated.certainty <> 'DENIED'
      RETURN dated
      UNION
      MATCH (matter)<-[taken:DECIDED_IN|PART_OF]-(dated:CourtDecision|Event) WHERE taken.certainty <> 'DENIED'
      RETURN dated
      UNION
      MATCH (matter)<-[:IN_CASE]-(:Prosecution)-[dated:DEFENDANT_IN|CHARGED_UNDER|SUBJECTED_TO]->() WHERE dated.mayFrom IS NOT NULL
      RETURN dated
    }
    WITH dated.mayFrom AS mayFrom, dated.mayUntil AS mayUntil, dated.mustFrom AS mustFrom, dated.mustUntil AS mustUntil
    WHERE any(i IN range(0, coalesce(size(mayFrom), 0) - 1) WHERE CASE WHEN $where.day.certainly
      THEN mustFrom[i] <= $where.day.to AND mustUntil[i] >= $where.day.from
      ELSE mayFrom[i] <= $where.day.to AND mayUntil[i] >= $where.day.from END)
    RETURN 1 AS found
  })
RETURN matter.id AS id
ORDER BY id
