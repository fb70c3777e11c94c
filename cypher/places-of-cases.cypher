// In which places do these cases stand, by which way, and on which statements does each way rest?
// What patterns read (features-places.cypher) goes the same ways, and a test says that they agree.
// :param cases => ['case-of-the-thirteen'], :param ways => ['SAID', 'DECISION', 'EVENT', 'GROUND', 'CUSTODY', 'OFFICE']
UNWIND $cases AS id
MATCH (matter:Case {id: id})
CALL (matter) {
  MATCH (matter)-[here:IN_PLACE]->(place:Place)
  RETURN 'SAID' AS way, [] AS through, place, [here] AS chain
  UNION ALL
  MATCH (one:Entity)-[here:IN_PLACE {inCase: matter.id}]->(place:Place)
  RETURN 'SAID' AS way, [one] AS through, place, [here] AS chain
  UNION ALL
  MATCH (matter)<-[taken:DECIDED_IN]-(decision:CourtDecision)-[issued:ISSUED_BY]->(body:Organisation)-[here:IN_PLACE]->(place:Place)
  RETURN 'DECISION' AS way, [decision, body] AS through, place, [taken, issued, here] AS chain
  UNION ALL
  MATCH (matter)<-[taken:DECIDED_IN]-(decision:CourtDecision)-[issued:ISSUED_BY]->(place:Place)
  RETURN 'DECISION' AS way, [decision] AS through, place, [taken, issued] AS chain
  UNION ALL
  MATCH (matter)<-[part:PART_OF|ENDS]-(event:Event)-[here:IN_PLACE]->(place:Place)
  RETURN 'EVENT' AS way, [event] AS through, place, [part, here] AS chain
  UNION ALL
  MATCH (matter)<-[ground:GROUND_FOR]-(event:Event)-[here:IN_PLACE]->(place:Place)
  RETURN 'GROUND' AS way, [event] AS through, place, [ground, here] AS chain
  UNION ALL
  MATCH (who:Entity)-[held:HELD_AT {inCase: matter.id}]->(body:Organisation)-[here:IN_PLACE]->(place:Place)
  RETURN 'CUSTODY' AS way, [who, body] AS through, place, [held, here] AS chain
  UNION ALL
  MATCH (matter)<-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]-(official:Person)-[post:HOLDS_POST]->(body:Organisation)-[here:IN_PLACE]->(place:Place)
  RETURN 'OFFICE' AS way, [official, body] AS through, place, [part, post, here] AS chain
}
WITH matter, way, through, place, chain
WHERE way IN $ways AND all(r IN chain WHERE r.certainty <> 'DENIED' AND coalesce(r.inCase, matter.id) = matter.id)
RETURN matter {.id, .name} AS case, place {.id, .name} AS place, way, [n IN through | n {.id, .name, .type}] AS through,
  [r IN chain | r {.key, .certainty, .attribution, .known, .readBy, .reasons, .contested}] AS chain
ORDER BY matter.id, place.id, way, [r IN chain | r.key]
