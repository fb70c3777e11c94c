// How many pairs of people are prosecuted in the same case?  :param where => {cases: ['case-of-the-thirteen']}
CALL () {
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NOT NULL
  UNWIND people AS id
  MATCH (one:Person {id: id})<-[:OF]-(:Prosecution)-[:IN_CASE]->(matter:Case)
  WHERE cases IS NULL OR matter.id IN cases
  MATCH (matter)<-[:IN_CASE]-(:Prosecution)-[:OF]->(other:Person) WHERE other <> one
  WITH DISTINCT CASE WHEN one.id < other.id THEN one ELSE other END AS one, CASE WHEN one.id < other.id THEN other ELSE one END AS other
  RETURN count(*) AS total
  UNION ALL
  WITH $where.people AS people, $where.cases AS cases WHERE people IS NULL
  // All pairs of each case, but for those that were counted in a case before: only who is prosecuted twice can be in one.
  CALL (cases) {
    MATCH (matter:Case)<-[:IN_CASE]-(p:Prosecution)-[:OF]->(:Person)
    WHERE cases IS NULL OR matter.id IN cases
    WITH matter, count(p) AS people
    RETURN coalesce(sum(people * (people - 1) / 2), 0) AS pairs
  }
  CALL (cases) {
    MATCH (one:Person) WHERE COUNT { (one)<-[:OF]-() } > 1
    MATCH (one)<-[:OF]-(:Prosecution)-[:IN_CASE]->(matter:Case)
    WHERE cases IS NULL OR matter.id IN cases
    WITH matter, collect(one) AS again
    UNWIND again AS one
    UNWIND again AS other
    WITH one, other WHERE one.id < other.id
    WITH one, other, count(*) AS shared
    RETURN coalesce(sum(shared - 1), 0) AS before
  }
  RETURN pairs - before AS total
}
RETURN sum(total) AS total
