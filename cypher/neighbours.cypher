// What is one step from a node, those in most cases first? A page at a time: `after` is where the page before ended.
// :param id => 'case-of-mothers', :param kind => null, :param direction => null, :param first => 50
// :param after => null (else {cases: 2, name: '…', id: '…'}), :param qualifiers => ['as', 'degree', 'measure', 'title']
CALL () {
  MATCH (n:Entity {id: $id}) RETURN n
  UNION
  MATCH (:Mention {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: $id})-[:REFERS_TO]->(n:Entity) RETURN n
}
MATCH (n)-[line]-(o:Entity)
WHERE ($kind IS NULL OR type(line) = $kind)
  AND ($direction IS NULL OR ($direction = 'OUT') = (startNode(line) = n))
WITH o, o.caseCount AS cases, collect(line) AS lines
ORDER BY cases DESC, o.name, o.id
WITH collect({o: o, lines: lines, cases: cases, name: o.name, id: o.id}) AS found
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
  } AS lines
