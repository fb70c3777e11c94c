// Which cases stand in these places, or in places that are part of them? In places of all cases where none is given.
// The same ways as in places-of-cases.cypher, from the other end.
// :param places => ['place-almaty'], :param within => true, :param ways => ['SAID', 'DECISION', 'EVENT', 'GROUND', 'CUSTODY', 'OFFICE']
CALL () {
  WITH * WHERE $places IS NOT NULL
  UNWIND $places AS id
  MATCH (place:Place {id: id})
  RETURN place
  UNION ALL
  WITH * WHERE $places IS NULL
  MATCH (place:Place)
  RETURN place
}
CALL (place) {
  RETURN place AS inner
  UNION
  MATCH parts = (place)<-[:PART_OF*1..8]-(inner:Place)
  WHERE $within AND all(r IN relationships(parts) WHERE r.certainty <> 'DENIED')
  RETURN inner
}
CALL (inner) {
  MATCH (matter:Case)-[here:IN_PLACE]->(inner)
  RETURN 'SAID' AS way, matter.id AS case, [here] AS chain
  UNION ALL
  MATCH (:Entity)-[here:IN_PLACE]->(inner) WHERE here.inCase IS NOT NULL
  RETURN 'SAID' AS way, here.inCase AS case, [here] AS chain
  UNION ALL
  MATCH (inner)<-[here:IN_PLACE]-(:Organisation)<-[issued:ISSUED_BY]-(:CourtDecision)-[taken:DECIDED_IN]->(matter:Case)
  RETURN 'DECISION' AS way, matter.id AS case, [taken, issued, here] AS chain
  UNION ALL
  MATCH (inner)<-[issued:ISSUED_BY]-(:CourtDecision)-[taken:DECIDED_IN]->(matter:Case)
  RETURN 'DECISION' AS way, matter.id AS case, [taken, issued] AS chain
  UNION ALL
  MATCH (inner)<-[here:IN_PLACE]-(:Event)-[part:PART_OF|ENDS|GROUND_FOR]->(matter:Case)
  RETURN CASE type(part) WHEN 'GROUND_FOR' THEN 'GROUND' ELSE 'EVENT' END AS way, matter.id AS case, [part, here] AS chain
  UNION ALL
  MATCH (inner)<-[here:IN_PLACE]-(:Organisation)<-[held:HELD_AT]-(:Entity) WHERE held.inCase IS NOT NULL
  RETURN 'CUSTODY' AS way, held.inCase AS case, [held, here] AS chain
  UNION ALL
  MATCH (inner)<-[here:IN_PLACE]-(:Organisation)<-[post:HOLDS_POST]-(:Person)-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]->(matter:Case)
  RETURN 'OFFICE' AS way, matter.id AS case, [part, post, here] AS chain
}
WITH place, inner, way, case, chain
WHERE way IN $ways AND all(r IN chain WHERE r.certainty <> 'DENIED' AND coalesce(r.inCase, case) = case)
WITH place, case, collect(DISTINCT inner.id) AS inside
ORDER BY case
WITH place, collect(case) AS cases, collect(inside) AS inside
RETURN place {.id, .name} AS place, cases, inside
ORDER BY size(cases) DESC, place.id
