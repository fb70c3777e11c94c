// On whose words does each of these statements rest, and what speaks against it? Cards of its ends beside it.
// :param keys => ['…'], :param qualifiers => ['as', 'degree', 'measure', 'title'], :param dating => ['Event.date']
// :param claims => null (else only the words of these: ['c-…'])
UNWIND range(0, size($keys) - 1) AS place
CALL (place) {
  MATCH (a:Entity)-[:HAS_FACT]->(s:Fact {key: $keys[place]})
  RETURN s, a, null AS b, s.kind AS kind, s.value AS value
  UNION
  MATCH (claim:Claim {fact: $keys[place]})
  WITH claim LIMIT 1
  MATCH (a:Entity)<-[:FROM]-(claim)-[:TO]->(b:Entity), (a)-[s]->(b)
  WHERE s.key = $keys[place]
  RETURN s, a, b, type(s) AS kind, null AS value
}
WITH s, a, b, kind, value, place,
  CASE WHEN s.mayFrom IS NOT NULL THEN s WHEN a.mayFrom IS NOT NULL THEN a ELSE b END AS dated
ORDER BY place
WITH collect({
  key: s.key, kind: kind, value: value, fromId: a.id, toId: b.id, inCaseId: s.inCase, dates: s.dates,
  certainty: s.certainty, attribution: s.attribution, known: s.known, readBy: s.readBy, reasons: s.reasons, contested: s.contested, against: s.against,
  earliest: dated.earliest, latest: dated.latest,
  datedBy: CASE WHEN s.mayFrom IS NOT NULL OR b IS NULL THEN [] ELSE COLLECT {
    MATCH (dated)-[:HAS_FACT]->(f:Fact) WHERE f.kind IN $dating AND f.certainty <> 'DENIED' RETURN f.key ORDER BY f.key
  } END,
  speakers: COLLECT {
    MATCH (c:Claim {fact: s.key})
    WHERE $claims IS NULL OR c.id IN $claims
    UNWIND range(0, size(c.by) - 1) AS i
    WITH DISTINCT c.by[i] AS said, c.byIds[i] AS id, i = 0 AS nearest
    ORDER BY nearest DESC, said, id
    RETURN {said: said, id: id, nearest: nearest}
  },
  sources: size(s.sources), independentSources: s.independentSources,
  qualifiers: [name IN $qualifiers WHERE b IS NOT NULL AND s[name] IS NOT NULL | {name: name, value: toString(s[name])}],
  passages: COLLECT {
    MATCH (c:Claim {fact: s.key})-[:IN_SOURCE]->(source:Source)
    WHERE $claims IS NULL OR c.id IN $claims
    WITH c, source
    ORDER BY c.sourceId, c.start, c.id
    LIMIT 50
    RETURN c {
      .says, .quote, .before, .after, .context, .polarity, .certainty, .attribution, .known, .hedge, .by, .read, .inferred, .reviewer, .reviewed, .loaded, .date, .dateSaid,
      claim: c.id, statement: c.fact, source: source {.id, .kind, .title, .publisher, .published, .url, .language}
    }
  }
}) AS statements
RETURN statements,
  COLLECT {
    UNWIND statements AS statement
    UNWIND [statement.fromId, statement.toId, statement.inCaseId] + [x IN statement.speakers | x.id] AS id
    WITH DISTINCT id
    MATCH (n:Entity {id: id})
    RETURN n {
      .id, .type, .name, .otherNames, .contested, cases: n.caseCount, casesIfSame: n.caseCountIfSame,
      degree: n.lineCount,
      parts: [i IN range(0, size(coalesce(n.roles, [])) - 1) | {role: n.roles[i], certainty: n.roleCertainties[i], attribution: n.roleAttributions[i], known: n.roleKnown[i]}]
    }
  } AS cards
