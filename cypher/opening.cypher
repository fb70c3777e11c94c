// What surrounds these cases: what two of them lead to within two steps first, then what is one step from any?
// Nothing is followed through a node with more than 500 lines, such as a country. A prosecution is one step.
// :param cases => ['case-of-mothers', 'case-of-fathers/fathers'], :param most => 60
UNWIND $cases AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN n
  UNION
  MATCH (:Mention {id: id})-[:REFERS_TO]->(n:Entity) RETURN n
  UNION
  MATCH (:FormerId {id: id})-[:REFERS_TO]->(n:Entity) RETURN n
}
WITH collect(DISTINCT n) AS cases
WITH cases, COLLECT {
  CALL (cases) {
    UNWIND cases AS c
    CALL (c) {
      MATCH (c)--(n:Entity) RETURN n
      UNION
      MATCH (c)<-[:IN_CASE]-(:Prosecution)-[:OF]->(n:Entity) RETURN n
    }
    RETURN n, c, 1 AS near
    UNION
    UNWIND cases AS c
    CALL (c) {
      MATCH (c)--(x:Entity) RETURN x
      UNION
      MATCH (c)<-[:IN_CASE]-(:Prosecution)-[:OF]->(x:Entity) RETURN x
    }
    WITH c, x WHERE NOT x IN cases AND x.lineCount <= 500
    CALL (x) {
      MATCH (x)--(n:Entity) RETURN n
      UNION
      MATCH (x)<-[:OF]-(:Prosecution)-[:IN_CASE]->(n:Entity) RETURN n
    }
    RETURN n, c, 0 AS near
  }
  WITH n, count(DISTINCT c) AS leading, max(near) AS near
  WHERE NOT n IN cases AND (near = 1 OR leading > 1)
  RETURN n.id
  ORDER BY leading DESC, near DESC, n.name, n.id
} AS around
RETURN [c IN cases | c.id] + around[..$most - size(cases)] AS ids, size(cases) + size(around) AS total
