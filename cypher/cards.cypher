// What is known of these nodes at a glance? An id from before a merge gives the node that it became.
// :param ids => ['case-of-mothers', 'case-of-fathers/kazhybayev']
UNWIND range(0, size($ids) - 1) AS place
CALL (place) {
  MATCH (n:Entity {id: $ids[place]}) RETURN n
  UNION
  MATCH (:Mention {id: $ids[place]})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $ids[place]})-[:REFERS_TO]->(n:Entity) RETURN n
}
WITH n, min(place) AS place
ORDER BY place
RETURN n {
  .id, .type, .name, .otherNames, .contested, cases: n.caseCount, casesIfSame: n.caseCountIfSame,
  degree: n.lineCount,
  parts: [i IN range(0, size(coalesce(n.roles, [])) - 1) | {role: n.roles[i], certainty: n.roleCertainties[i], attribution: n.roleAttributions[i], known: n.roleKnown[i]}]
} AS card
