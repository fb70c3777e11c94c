// What that may hang on a prosecution is said of these people and groups, and within which case? For a decision that
// names no case: in which was it taken?  :param ids => ['case-of-fathers/klyshev']
// :param out => ['DEFENDANT_IN', 'CHARGED_UNDER'], :param into => ['SENTENCES'], :param making => ['DEFENDANT_IN']
UNWIND $ids AS id
MATCH (who:Entity {id: id}) WHERE who:Person OR who:Group
CALL (who) {
  MATCH (who)-[r]->(other:Entity) WHERE type(r) IN $out
  RETURN 'OUT' AS direction, type(r) AS kind, other, r
  UNION ALL
  MATCH (who)<-[r]-(other:Entity) WHERE type(r) IN $into
  RETURN 'IN' AS direction, type(r) AS kind, other, r
  UNION ALL
  MATCH (who)-[:HAS_FACT]->(r:Fact) WHERE r.inCase IS NOT NULL
  RETURN 'FACT' AS direction, r.kind AS kind, null AS other, r
}
RETURN who.id AS who, direction, kind, other.id AS other,
  other.type AS type, properties(r) AS properties,
  CASE WHEN other:CourtDecision AND r.inCase IS NULL THEN COLLECT {
    MATCH (other)-[taken:DECIDED_IN]->(matter:Case) WHERE taken.certainty <> 'DENIED'
    RETURN {
      id: matter.id, key: taken.key, certainty: taken.certainty, attribution: taken.attribution, known: taken.known, readBy: taken.readBy,
      reasons: taken.reasons
    }
  } ELSE [] END AS taken,
// What only one source says is affirmed by that; of several the claims tell.
  CASE
    WHEN NOT kind IN $making OR r.certainty = 'DENIED' THEN []
    WHEN size(r.sources) = 1 THEN r.sources
    ELSE COLLECT {
      MATCH (claim:Claim {fact: r.key}) WHERE claim.polarity = 'AFFIRMED'
      RETURN DISTINCT claim.sourceId
    }
  END AS affirmedBy
