// What do these nodes rest on: mentions, facts, and relationships that give roles? And in how many cases do they stand,
// of which these may be one with others? docs/counts.md says when a node stands in a case; what patterns
// read (features-*.cypher) says the same, with the evidence, and a test that they agree.
// :param ids => ['…'], :param roleKinds => ['INVESTIGATED'], :param open => ['case-of-the-thirteen']
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, entity, COLLECT {
  CALL (entity) {
    MATCH (entity)-[r]-(other:Entity) WHERE r.certainty <> 'DENIED'
    UNWIND [CASE WHEN other:Case THEN other.id END, r.inCase] AS case
    RETURN DISTINCT case
    UNION
    MATCH (entity)-[r:ISSUED_BY|SENTENCES|SIGNED_BY|CONCERNS]-(:CourtDecision)-[taken:DECIDED_IN]->(matter:Case)
    WHERE r.certainty <> 'DENIED' AND taken.certainty <> 'DENIED' AND coalesce(r.inCase, matter.id) = matter.id
    RETURN matter.id AS case
    UNION
    MATCH (entity)<-[r:HONOURS|HELPS]-(:Event)-[ground:GROUND_FOR]->(matter:Case)
    WHERE r.certainty <> 'DENIED' AND ground.certainty <> 'DENIED'
    RETURN matter.id AS case
    UNION
    MATCH (entity)<-[family:FAMILY_OF]-(:Entity)<-[r:HONOURS|HELPS]-(:Event)-[ground:GROUND_FOR]->(matter:Case)
    WHERE family.certainty <> 'DENIED' AND r.certainty <> 'DENIED' AND ground.certainty <> 'DENIED'
    RETURN matter.id AS case
    UNION
    MATCH (entity)<-[post:HOLDS_POST]-(:Person)-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]->(matter:Case)
    WHERE post.certainty <> 'DENIED' AND part.certainty <> 'DENIED'
    RETURN matter.id AS case
    UNION
    MATCH (entity)-[ban:BANS]->(:Movement)<-[member:MEMBER_OF|SUPPORTS]-(:Entity)
    WHERE member.inCase IS NOT NULL AND ban.certainty <> 'DENIED' AND member.certainty <> 'DENIED'
    RETURN member.inCase AS case
  }
  RETURN DISTINCT case
} AS all
WITH id, entity, [case IN all WHERE case <> id] AS cases
RETURN id, entity.type AS type, labels(entity) AS labels, properties(entity) AS properties,
  COUNT { (entity)--(:Entity) } AS lines, size(cases) AS cases, [case IN cases WHERE case IN $open] AS openCases,
  COLLECT {
    MATCH (entity:CourtDecision|Event)-[part:DECIDED_IN|PART_OF]->(matter:Case) WHERE part.certainty <> 'DENIED'
    RETURN DISTINCT matter.id ORDER BY matter.id
  } AS belongsTo,
  COLLECT {
    MATCH (entity)<-[:REFERS_TO]-(m:Mention)
    WITH m.name AS name, m.otherNames AS otherNames, m.named AS named, m.chosenName AS chosenName,
      m.gazetteer AS gazetteer, count(*) AS sources
    RETURN {name: name, otherNames: otherNames, named: named, chosenName: chosenName, gazetteer: gazetteer, sources: sources}
  } AS mentions,
  COLLECT {
    MATCH (entity)-[:HAS_FACT]->(f:Fact)
    RETURN {kind: f.kind, value: f.value, certainty: f.certainty, attribution: f.attribution, known: f.known, readBy: f.readBy,
      reasons: f.reasons, contested: f.contested}
  } AS facts,
  COLLECT {
    MATCH (entity)-[r]->(:Entity) WHERE type(r) IN $roleKinds
    RETURN DISTINCT {kind: type(r), certainty: r.certainty, attribution: r.attribution, known: r.known, readBy: r.readBy, reasons: r.reasons}
  } AS parts
