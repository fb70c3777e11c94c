// Who is prosecuted in the same case with whom? Pairs, those with most cases in common first.
// :param where => {cases: ['case-of-the-thirteen']}
// :param page => {first: 100, after: {cases: 2, from: '…', to: '…'}}
CALL () {
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NOT NULL
  UNWIND people AS id
  MATCH (:Person {id: id})<-[:OF]-(p:Prosecution)-[:IN_CASE]->(matter:Case)
  WHERE cases IS NULL OR matter.id IN cases
  RETURN DISTINCT p, matter
  UNION
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL AND cases IS NOT NULL
  UNWIND cases AS id
  MATCH (p:Prosecution)-[:IN_CASE]->(matter:Case {id: id})
  RETURN p, matter
  UNION
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL AND cases IS NULL
  MATCH (p:Prosecution)-[:IN_CASE]->(matter:Case)
  RETURN p, matter
}
MATCH (one:Person)<-[:OF]-(p)
MATCH (matter)<-[:IN_CASE]-(q:Prosecution)-[:OF]->(other:Person)
WHERE one.id < other.id OR one.id > other.id AND $where.people IS NOT NULL
WITH DISTINCT matter, CASE WHEN one.id < other.id THEN [one, other, p, q] ELSE [other, one, q, p] END AS pair
WITH pair[0] AS one, pair[1] AS other, collect({matter: matter, p: pair[2], q: pair[3]}) AS shared
WITH one, other, shared, size(shared) AS cases, one.id AS from, other.id AS to
ORDER BY cases DESC, from, to
WITH collect({one: one, other: other, shared: shared, cases: cases, from: from, to: to}) AS found
WITH size(found) AS total, [x IN found WHERE $page.after IS NULL OR x.cases < $page.after.cases OR x.cases = $page.after.cases
  AND (x.from > $page.after.from OR x.from = $page.after.from AND x.to > $page.after.to)] AS rest
WITH total, rest[..$page.first] AS page, size(rest) > $page.first AS more
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN total, coalesce(state.version, 0) AS version, CASE WHEN more THEN {cases: page[-1].cases, from: page[-1].from, to: page[-1].to} END AS next,
  [x IN page | {
    from: x.from, fromName: x.one.name, to: x.to, toName: x.other.name,
    shared: [both IN x.shared | {
      id: both.matter.id, name: both.matter.name,
      prosecutions: [each IN [both.p, both.q] | each {.certainty, .attribution, .known, .readBy, .reasons, .contested, .makers}]
    }]
  }] AS pairs
