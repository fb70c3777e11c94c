// What is one step from a node, those in most cases first? A page at a time: `after` is where the page before ended.
// A prosecution is one line: what is said of a person in its case, with all that hangs on it.
// :param id => 'case-of-mothers', :param kind => null, :param direction => null, :param first => 50
// :param after => null (else {cases: 2, name: '…', id: '…'}), :param qualifiers => ['as', 'degree', 'measure', 'title']
// :param within => ['DEFENDANT_IN', 'SUBJECTED_TO']
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
CALL (n) {
  MATCH (n)-[r]-(o:Entity)
  WHERE ($kind IS NULL OR type(r) = $kind)
    AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(r) = n))
  WITH o, r, startNode(r) AS who, endNode(r) AS matter
  WHERE NOT (type(r) IN $within AND EXISTS { MATCH (who)<-[:OF]-(p:Prosecution) WHERE EXISTS { (p)-[:IN_CASE]->(matter) } })
  RETURN o, r, null AS p
  UNION ALL
  MATCH (n)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(o)
  WHERE coalesce($kind, 'PROSECUTION') = 'PROSECUTION' AND coalesce($direction, 'OUT') = 'OUT'
  RETURN o, null AS r, p
  UNION ALL
  MATCH (n)<-[:IN_CASE]-(p:Prosecution)-[:OF]->(o)
  WHERE coalesce($kind, 'PROSECUTION') = 'PROSECUTION' AND coalesce($direction, 'IN') = 'IN'
  RETURN o, null AS r, p
}
WITH o, o.caseCount AS cases, collect(r) AS lines, collect(p) AS prosecutions
ORDER BY cases DESC, o.name, o.id
WITH collect({o: o, lines: lines, prosecutions: prosecutions, cases: cases, name: o.name, id: o.id}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.cases < $after.cases OR x.cases = $after.cases
  AND (x.name > $after.name OR x.name = $after.name AND x.id > $after.id)] AS rest
WITH total, rest[..$first] AS page, size(rest) > $first AS more
WITH total, page, CASE WHEN more THEN page[-1] END AS last
RETURN total, last {.cases, .name, .id} AS next,
  COLLECT {
    UNWIND page AS x
    WITH x.o AS o
    RETURN o {
      .id, .type, .name, .otherNames, .contested, cases: o.caseCount, casesIfSame: o.caseCountIfSame,
      degree: o.lineCount,
      parts: [i IN range(0, size(coalesce(o.roles, [])) - 1) | {role: o.roles[i], certainty: o.roleCertainties[i], attribution: o.roleAttributions[i], known: o.roleKnown[i]}]
    }
  } AS cards,
  COLLECT {
    UNWIND page AS x
    UNWIND x.lines AS r
    RETURN r {
      .key, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .dates,
      kind: type(r), from: startNode(r).id, to: endNode(r).id, sources: size(r.sources),
      qualifiers: [name IN $qualifiers WHERE r[name] IS NOT NULL | {name: name, value: toString(r[name])}]
    }
  } + COLLECT {
    UNWIND page AS x
    UNWIND x.prosecutions AS p
    MATCH (who:Entity)<-[:OF]-(p)-[:IN_CASE]->(matter:Entity)
    RETURN p {
      key: p.id, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .denied,
      kind: 'PROSECUTION', from: who.id, to: matter.id, sources: size(p.sources),
      hangs: COLLECT {
        MATCH (p)-[t]-(:Entity) WHERE t.key IS NOT NULL
        RETURN t {
          .key, .certainty, .attribution, .known, .readBy, .reasons, kind: type(t),
          qualifiers: [name IN $qualifiers WHERE t[name] IS NOT NULL | {name: name, value: toString(t[name])}]
        }
      },
      facts: COLLECT { MATCH (p)-[:HAS_FACT]->(f:Fact) RETURN f.key ORDER BY f.key }
    }
  } AS lines
