// In which nodes do these mentions stand, at a glance?  :param ids => ['case-of-fathers/kazhybayev']
UNWIND $ids AS asked
MATCH (:Mention {id: asked})-[:REFERS_TO]->(n:Entity)
RETURN asked, n {
  .id, .type, .name, .otherNames, .contested, cases: n.caseCount, casesIfSame: n.caseCountIfSame,
  degree: n.lineCount,
  parts: [i IN range(0, size(coalesce(n.roles, [])) - 1) | {role: n.roles[i], certainty: n.roleCertainties[i], attribution: n.roleAttributions[i], known: n.roleKnown[i]}]
} AS card
