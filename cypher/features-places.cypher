// Where do cases stand? As said of them, by the bodies that decided in them, by their events and grounds, by where people
// were held, by the offices of those who ran them.  :param kinds => ['IN_PLACE'], :param fields => {}
CALL () {
  MATCH (matter:Case)-[here:IN_PLACE]->(place:Place)
  RETURN matter, place, [here] AS chain, [here] AS own
  UNION ALL
  MATCH (:Entity)-[here:IN_PLACE]->(place:Place) WHERE here.inCase IS NOT NULL
  MATCH (matter:Case {id: here.inCase})
  RETURN matter, place, [here] AS chain, [here] AS own
  UNION ALL
  MATCH (matter:Case)<-[taken:DECIDED_IN]-(decision:CourtDecision)-[issued:ISSUED_BY]->(body:Organisation|Place)
  OPTIONAL MATCH (body)-[here:IN_PLACE]->(there:Place)
  WITH matter, decision, taken, issued, here, CASE WHEN body:Place THEN body ELSE there END AS place
  WHERE place IS NOT NULL
// What is said of a decision in two cases is said of neither in particular.
  RETURN matter, place, [taken, issued] + CASE WHEN here IS NULL THEN [] ELSE [here] END AS chain,
    CASE WHEN issued.inCase IS NOT NULL OR COUNT { (decision)-[:DECIDED_IN]->(:Case) } = 1 THEN [taken, issued] ELSE [taken] END AS own
  UNION ALL
  MATCH (matter:Case)<-[part:PART_OF|ENDS|GROUND_FOR]-(:Event)-[here:IN_PLACE]->(place:Place)
  RETURN matter, place, [part, here] AS chain, [part] AS own
  UNION ALL
  MATCH (:Entity)-[held:HELD_AT]->(:Organisation)-[here:IN_PLACE]->(place:Place) WHERE held.inCase IS NOT NULL
  MATCH (matter:Case {id: held.inCase})
  RETURN matter, place, [held, here] AS chain, [held] AS own
  UNION ALL
  MATCH (matter:Case)<-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]-(:Person)-[post:HOLDS_POST]->(:Organisation)-[here:IN_PLACE]->(place:Place)
  RETURN matter, place, [part, post, here] AS chain, [part] AS own
}
WITH matter, place, chain, own
WHERE 'IN_PLACE' IN $kinds AND all(r IN chain WHERE r.certainty <> 'DENIED' AND coalesce(r.inCase, matter.id) = matter.id)
RETURN matter.id AS case, 'IN_PLACE' AS kind, place.id AS id, [] AS values, [r IN chain | r.key] AS keys, [r IN own | r.key] AS own
