// What else stands in a case, though no pattern counts it: by a line, within the case, by a decision, by what is held against people?
// :param kinds => ['JUDGED', 'CHARGED_UNDER']
CALL () {
  MATCH (matter:Case)-[r]-(node:Entity)
  WHERE r.certainty <> 'DENIED' AND (node:Group OR node:Case OR NOT type(r) IN $kinds)
  RETURN matter.id AS case, node, type(r) AS kind, startNode(r) = node AS out, [r.key] AS keys
  UNION ALL
  MATCH (first:Entity)-[r]->(second:Entity)
  WHERE r.inCase IS NOT NULL AND r.certainty <> 'DENIED'
  UNWIND [first] + CASE WHEN second:Group OR NOT type(r) IN $kinds THEN [second] ELSE [] END AS node
  RETURN r.inCase AS case, node, type(r) AS kind, node = first AS out, [r.key] AS keys
  UNION ALL
  MATCH (matter:Case)<-[taken:DECIDED_IN]-(:CourtDecision)-[r:ISSUED_BY|SENTENCES|SIGNED_BY|CONCERNS]-(node:Entity)
  WHERE taken.certainty <> 'DENIED' AND r.certainty <> 'DENIED' AND coalesce(r.inCase, matter.id) = matter.id
    AND (node:Group OR NOT type(r) IN $kinds)
  RETURN matter.id AS case, node, type(r) AS kind, startNode(r) = node AS out, [taken.key, r.key] AS keys
  UNION ALL
  MATCH (matter:Case)<-[ground:GROUND_FOR]-(:Event)-[r:HONOURS|HELPS]->(node:Group)
  WHERE ground.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
  RETURN matter.id AS case, node, type(r) AS kind, false AS out, [ground.key, r.key] AS keys
}
WITH case, node, kind, out, keys
WHERE node.id <> case
RETURN DISTINCT case, node.id AS id, kind, out, keys
