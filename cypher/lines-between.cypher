// Which lines join these nodes to one another? A prosecution is one line: what is said of a person in its case, with all
// that hangs on it.
// :param ids => ['case-of-mothers', '…'], :param qualifiers => ['as', 'degree', 'measure', 'title']
// :param within => ['DEFENDANT_IN', 'SUBJECTED_TO']
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WITH DISTINCT a
CALL (a) {
  MATCH (a)-[r]->(b:Entity)
  WHERE b.id IN $ids
    AND NOT (type(r) IN $within AND EXISTS { MATCH (a)<-[:OF]-(p:Prosecution) WHERE EXISTS { (p)-[:IN_CASE]->(b) } })
  RETURN type(r) AS kind, r.key AS key, r {
    .key, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .dates,
    kind: type(r), from: a.id, to: b.id, sources: size(r.sources),
    qualifiers: [name IN $qualifiers WHERE r[name] IS NOT NULL | {name: name, value: toString(r[name])}]
  } AS line
  UNION ALL
  MATCH (a)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(b)
  WHERE b.id IN $ids
  RETURN 'PROSECUTION' AS kind, p.id AS key, p {
    key: p.id, .certainty, .attribution, .known, .readBy, .reasons, .contested, .independentSources, .denied,
    kind: 'PROSECUTION', from: a.id, to: b.id, sources: size(p.sources),
    hangs: COLLECT {
      MATCH (p)-[t]-(:Entity) WHERE t.key IS NOT NULL
      RETURN t {
        .key, .certainty, .attribution, .known, .readBy, .reasons, kind: type(t),
        qualifiers: [name IN $qualifiers WHERE t[name] IS NOT NULL | {name: name, value: toString(t[name])}]
      }
    },
    facts: COLLECT { MATCH (p)-[:HAS_FACT]->(f:Fact) RETURN f.key ORDER BY f.key }
  } AS line
}
RETURN line
ORDER BY kind, key
