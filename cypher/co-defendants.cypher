// Who is prosecuted in the same case with whom? A page of pairs, those with most cases in common first; what they share is
// read for these only.  :param where => {cases: ['case-of-the-thirteen']}
// :param page => {first: 100, after: {cases: 2, from: '…', to: '…'}}
CALL () {
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NOT NULL
  UNWIND people AS id
  MATCH (one:Person {id: id})<-[:OF]-(:Prosecution)-[:IN_CASE]->(matter:Case)
  WHERE cases IS NULL OR matter.id IN cases
  MATCH (matter)<-[:IN_CASE]-(:Prosecution)-[:OF]->(other:Person) WHERE other <> one
  RETURN DISTINCT matter, CASE WHEN one.id < other.id THEN one ELSE other END AS one, CASE WHEN one.id < other.id THEN other ELSE one END AS other
  UNION ALL
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL
  CALL (cases) {
    WITH cases WHERE cases IS NOT NULL
    UNWIND cases AS id
    MATCH (matter:Case {id: id})
    RETURN matter
    UNION ALL
    WITH cases WHERE cases IS NULL
    MATCH (matter:Case)
    RETURN matter
  }
  MATCH (one:Person)<-[:OF]-(:Prosecution)-[:IN_CASE]->(matter)<-[:IN_CASE]-(:Prosecution)-[:OF]->(other:Person)
  WHERE one.id < other.id
  RETURN matter, one, other
}
WITH one, other, count(matter) AS cases
WITH cases, one.id AS from, other.id AS to
WHERE $page.after IS NULL OR cases < $page.after.cases OR cases = $page.after.cases
  AND (from > $page.after.from OR from = $page.after.from AND to > $page.after.to)
// One more than is asked for tells whether there are more.
ORDER BY cases DESC, from, to
LIMIT $page.first + 1
MATCH (one:Person {id: from})<-[:OF]-(p:Prosecution)-[:IN_CASE]->(matter:Case)<-[:IN_CASE]-(q:Prosecution)-[:OF]->(other:Person {id: to})
WHERE $where.cases IS NULL OR matter.id IN $where.cases
WITH cases, one, other, collect({
  id: matter.id, name: matter.name,
  prosecutions: [each IN [p, q] | each {.certainty, .attribution, .known, .readBy, .reasons, .contested, .makers}]
}) AS shared
ORDER BY cases DESC, one.id, other.id
RETURN one.id AS from, one.name AS fromName, other.id AS to, other.name AS toName, shared
