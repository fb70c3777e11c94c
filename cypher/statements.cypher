// Which statements are asked for, in which order, and how many are there? A page of keys; `evidence` has their words.
// Of `where`, what is null or not there is not asked for; but `claims` says where claims are looked for whose statements
// these are (TEXT, SPEAKERS, ENDS, SOURCES, ALL, or NONE where nothing is asked of claims), and `begin` where statements are
// looked for then (ENDS, CASES, DATED or ALL). It is one map, for the database would plan anew whenever a parameter that was null is
// a list.
// :param where => {claims: 'NONE', begin: 'ALL', kinds: ['JUDGED'], hanging: ['SENTENCES'], edges: false}
// :param page => {by: 'KIND', descending: false, first: 50, after: {value: 'JUDGED', key: '…'}}
CALL () {
  // What is asked of claims is asked of one claim: the conditions stand here, and nowhere else.
  CALL () {
    WITH $where.claims AS claims WHERE claims = 'TEXT'
    CALL db.index.fulltext.queryNodes('claimSearch', $where.query) YIELD node AS claim
    RETURN claim
    UNION ALL
    WITH $where.claims AS claims WHERE claims = 'SPEAKERS'
    UNWIND $where.speakers AS id
    MATCH (:Entity {id: id})<-[:SAID_BY]-(claim:Claim)
    RETURN claim
    UNION ALL
    WITH $where.claims AS claims WHERE claims = 'ENDS'
    UNWIND $where.ends AS id
    MATCH (:Entity {id: id})<-[:FROM|TO]-(claim:Claim)
    RETURN claim
    UNION ALL
    WITH $where.claims AS claims WHERE claims = 'SOURCES'
    UNWIND $where.sources AS id
    MATCH (claim:Claim {sourceId: id})
    RETURN claim
    UNION ALL
    WITH $where.claims AS claims WHERE claims = 'ALL'
    MATCH (claim:Claim)
    RETURN claim
  }
  WITH claim
  WHERE ($where.sources IS NULL OR claim.sourceId IN $where.sources)
    AND ($where.speakers IS NULL OR any(id IN claim.byIds WHERE id IN $where.speakers))
    AND ($where.reviewers IS NULL OR claim.reviewer IN $where.reviewers)
    AND ($where.saidHow IS NULL OR claim.certainty IN $where.saidHow)
    AND ($where.kinds IS NULL OR claim.kind IN $where.kinds)
  WITH claim.fact AS key, claim.toId IS NULL AS isFact, head(collect(claim)) AS claim
  CALL (key, isFact, claim) {
    WITH key, isFact WHERE isFact
    MATCH (a:Entity)-[:HAS_FACT]->(s:Fact {key: key})
    RETURN s, a, null AS b
    UNION ALL
    WITH key, isFact, claim WHERE NOT isFact
    MATCH (a:Entity)<-[:FROM]-(claim)-[:TO]->(b:Entity)
    MATCH (a)-[s]->(b) WHERE s.key = key
    RETURN s, a, b
  }
  RETURN s, a, b
  UNION ALL
  WITH $where.claims AS claims, $where.begin AS begin WHERE claims = 'NONE' AND begin = 'ENDS'
  UNWIND $where.ends AS id
  MATCH (n:Entity {id: id})
  CALL (n) {
    MATCH (n)-[s]-(:Entity) RETURN s, startNode(s) AS a, endNode(s) AS b
    UNION ALL
    MATCH (n)-[:HAS_FACT]->(s:Fact) RETURN s, n AS a, null AS b
  }
  RETURN DISTINCT s, a, b
  UNION ALL
  WITH $where.claims AS claims, $where.begin AS begin WHERE claims = 'NONE' AND begin = 'CASES'
  UNWIND $where.cases AS id
  CALL (id) {
    MATCH (matter:Case {id: id}) RETURN matter AS n
    UNION
    MATCH (:Case {id: id})<-[:DECIDED_IN|PART_OF]-(n:CourtDecision|Event) RETURN n
    UNION
    MATCH (claim:Claim {inCaseId: id})-[:FROM]->(n:Entity) RETURN n
  }
  CALL (n) {
    MATCH (n)-[s]-(:Entity) RETURN s, startNode(s) AS a, endNode(s) AS b
    UNION ALL
    MATCH (n)-[:HAS_FACT]->(s:Fact) RETURN s, n AS a, null AS b
  }
  RETURN DISTINCT s, a, b
  UNION ALL
  // What is dated: by a node at an end, by claims of its own, or as a date itself.
  WITH $where.claims AS claims, $where.begin AS begin WHERE claims = 'NONE' AND begin = 'DATED'
  CALL () {
    MATCH (n:Assessment|CourtDecision|Document|Event|Irregularity|Listing|Restriction|Sanction)
    WHERE any(i IN range(0, coalesce(size(n.mayFrom), 0) - 1) WHERE n.mayFrom[i] <= $where.day.to AND n.mayUntil[i] >= $where.day.from)
    CALL (n) {
      MATCH (n)-[r]-(:Entity) RETURN r AS s, startNode(r) AS a, endNode(r) AS b
      UNION ALL
      MATCH (n)-[:HAS_FACT]->(f:Fact) RETURN f AS s, n AS a, null AS b
    }
    RETURN s, a, b
    UNION ALL
    MATCH (claim:Claim)-[:TO]->(b:Entity) WHERE claim.date IS NOT NULL
    MATCH (claim)-[:FROM]->(a:Entity)-[r]->(b) WHERE r.key = claim.fact
      AND any(i IN range(0, coalesce(size(r.mayFrom), 0) - 1) WHERE r.mayFrom[i] <= $where.day.to AND r.mayUntil[i] >= $where.day.from)
    RETURN r AS s, a, b
    UNION ALL
    MATCH (f:Fact) WHERE any(i IN range(0, coalesce(size(f.mayFrom), 0) - 1) WHERE f.mayFrom[i] <= $where.day.to AND f.mayUntil[i] >= $where.day.from)
    MATCH (a:Entity)-[:HAS_FACT]->(f)
    RETURN f AS s, a, null AS b
  }
  RETURN DISTINCT s, a, b
  UNION ALL
  WITH $where.claims AS claims, $where.begin AS begin WHERE claims = 'NONE' AND begin = 'ALL'
  CALL () {
    MATCH (a:Entity)-[r]->(b:Entity)
    WHERE ($where.kinds IS NULL OR type(r) IN $where.kinds) AND ($where.contested IS NULL OR r.contested = $where.contested)
      AND ($where.certainty IS NULL OR r.certainty IN $where.certainty)
    RETURN r AS s, a, b
    UNION ALL
    MATCH (a:Entity)-[:HAS_FACT]->(f:Fact)
    WHERE ($where.kinds IS NULL OR f.kind IN $where.kinds) AND ($where.contested IS NULL OR f.contested = $where.contested)
      AND ($where.certainty IS NULL OR f.certainty IN $where.certainty)
    RETURN f AS s, a, null AS b
  }
  RETURN s, a, b
}
// What costs least is asked first.
WITH s, a, b, CASE WHEN b IS NULL THEN s.kind ELSE type(s) END AS kind
WHERE CASE
  WHEN $where.kinds IS NOT NULL AND NOT kind IN $where.kinds THEN false
  WHEN $where.certainty IS NOT NULL AND NOT s.certainty IN $where.certainty THEN false
  WHEN $where.attribution IS NOT NULL AND NOT s.attribution IN $where.attribution THEN false
  WHEN $where.known IS NOT NULL AND NOT s.known IN $where.known THEN false
  WHEN $where.contested IS NOT NULL AND s.contested <> $where.contested THEN false
  WHEN $where.edges AND b IS NULL THEN false
  WHEN $where.nodes IS NOT NULL AND NOT (a.id IN $where.nodes OR coalesce(b.id IN $where.nodes, false)) THEN false
  WHEN $where.from IS NOT NULL AND NOT a.id IN $where.from THEN false
  WHEN $where.to IS NOT NULL AND NOT coalesce(b.id IN $where.to, false) THEN false
  WHEN $where.fromTypes IS NOT NULL AND NOT a.type IN $where.fromTypes THEN false
  WHEN $where.toTypes IS NOT NULL AND NOT coalesce(b.type IN $where.toTypes, false) THEN false
  ELSE true
END
// Each property is read once, and where it is asked for: reading one twice, the database would take facts for the
// relationships that come before them.
WITH s, a, b, kind,
  CASE WHEN $where.cases IS NOT NULL THEN s.inCase END AS inCase,
  CASE WHEN $where.families IS NOT NULL OR $where.values IS NOT NULL THEN s.value END AS said,
  CASE WHEN $where.numbers IS NOT NULL THEN size(s.sources) END AS sources,
  CASE WHEN $where.voices IS NOT NULL OR $page.by = 'INDEPENDENT_SOURCES' THEN s.independentSources END AS voices,
  CASE WHEN $where.length IS NOT NULL OR $page.by = 'LENGTH' THEN s.lengthLeast END AS shortest,
  CASE WHEN $where.length IS NOT NULL THEN s.lengthMost END AS longest,
  CASE
    WHEN $where.day IS NULL AND NOT $page.by IN ['EARLIEST', 'LATEST'] THEN null
    WHEN s.mayFrom IS NOT NULL THEN s
    WHEN a.mayFrom IS NOT NULL THEN a
    ELSE b
  END AS dated
WHERE ($where.voices IS NULL OR coalesce(voices >= $where.voices.min, true) AND coalesce(voices <= $where.voices.max, true))
  AND ($where.numbers IS NULL OR coalesce(sources >= $where.numbers.min, true) AND coalesce(sources <= $where.numbers.max, true))
  AND ($where.values IS NULL OR said IN $where.values)
  AND ($where.qualifiers IS NULL OR b IS NOT NULL AND all(q IN $where.qualifiers WHERE toString(s[q.name]) IN q.is))
  AND ($where.families IS NULL OR kind IN $where.families.kinds
    OR any(f IN a.families WHERE f IN $where.families.names) OR any(f IN b.families WHERE f IN $where.families.names)
    OR CASE WHEN b IS NULL THEN kind + '=' + said IN $where.families.values ELSE any(name IN $where.families.qualifiers
      WHERE kind + '.' + name + '=' + toString(s[name]) IN $where.families.values) END)
  AND ($where.day IS NULL OR any(i IN range(0, coalesce(size(dated.mayFrom), 0) - 1) WHERE CASE WHEN $where.day.certainly
    THEN dated.mustFrom[i] <= $where.day.to AND dated.mustUntil[i] >= $where.day.from
    ELSE dated.mayFrom[i] <= $where.day.to AND dated.mayUntil[i] >= $where.day.from END))
  AND ($where.length IS NULL OR CASE WHEN $where.length.certainly
    THEN shortest >= coalesce($where.length.min, 0) AND ($where.length.max IS NULL OR longest <= $where.length.max)
    ELSE shortest <= coalesce($where.length.max, shortest) AND coalesce(longest >= $where.length.min, true) END)
  AND ($where.cases IS NULL OR a.id IN $where.cases OR b.id IN $where.cases OR inCase IN $where.cases
    // Of a decision taken in two cases it is not guessed in which it punishes whom.
    OR inCase IS NULL AND any(end IN [a, b] WHERE any(id IN end.belongsTo WHERE id IN $where.cases)
      AND (size(end.belongsTo) = 1 OR NOT kind IN $where.hanging)))
WITH s.key AS key, CASE $page.by
    WHEN 'EARLIEST' THEN dated.earliest
    WHEN 'LATEST' THEN dated.latest
    WHEN 'INDEPENDENT_SOURCES' THEN voices
    WHEN 'LENGTH' THEN shortest
    ELSE kind
  END AS value
ORDER BY value IS NULL, CASE WHEN $page.descending THEN value END DESC, CASE WHEN NOT $page.descending THEN value END, key
WITH collect([value, key]) AS found
WITH size(found) AS total, CASE WHEN $page.after IS NULL THEN found ELSE [x IN found WHERE CASE
    WHEN $page.after.value IS NULL THEN x[0] IS NULL AND x[1] > $page.after.key
    WHEN x[0] IS NULL THEN true
    WHEN x[0] = $page.after.value THEN x[1] > $page.after.key
    ELSE $page.descending = (x[0] < $page.after.value)
  END] END AS rest
WITH total, rest[..$page.first] AS page, size(rest) > $page.first AS more
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN total, [x IN page | x[1]] AS keys, CASE WHEN more THEN {value: page[-1][0], key: page[-1][1]} END AS next,
  coalesce(state.version, 0) AS version
