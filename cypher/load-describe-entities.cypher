// What do these nodes rest on: mentions, facts, and relationships that give roles? And in how many cases do they stand,
// of which these may be one with others? docs/counts.md says when a node stands in a case; what patterns
// read (features-*.cypher) says the same, with the evidence, and a test that they agree.
// :param ids => ['…'], :param roleKinds => ['INVESTIGATED'], :param open => ['case-of-the-thirteen']
// It is planned while the graph is empty, and then seems cheap to begin at all cases: `IS NULL OR` keeps it from that.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH id, entity, COLLECT {
  MATCH (entity)-[r]-(other:Entity)
  RETURN CASE WHEN r.certainty = 'DENIED' THEN [] ELSE [CASE WHEN other:Case THEN other.id END, r.inCase] END
} AS lines
WITH id, entity, size(lines) AS lines, COLLECT {
  CALL (entity, lines) {
    UNWIND lines AS line
    UNWIND line AS case
    RETURN DISTINCT case
    UNION
    MATCH (entity)-[r:ISSUED_BY|SENTENCES|SIGNED_BY|CONCERNS]-(:CourtDecision)-[taken:DECIDED_IN]->(matter:Case)
    WHERE r.certainty <> 'DENIED' AND taken.certainty <> 'DENIED' AND (r.inCase IS NULL OR r.inCase = matter.id)
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
    UNION
    MATCH (entity:Place)<-[here:IN_PLACE]-(body:Organisation)
    WHERE here.certainty <> 'DENIED'
    CALL (body) {
      MATCH (body)<-[r:ISSUED_BY]-(:CourtDecision)-[taken:DECIDED_IN]->(matter:Case)
      WHERE r.certainty <> 'DENIED' AND taken.certainty <> 'DENIED' AND (r.inCase IS NULL OR r.inCase = matter.id)
      RETURN matter.id AS found
      UNION
      MATCH (body)<-[held:HELD_AT]-(:Entity)
      WHERE held.certainty <> 'DENIED'
      RETURN held.inCase AS found
      UNION
      MATCH (body)<-[post:HOLDS_POST]-(:Person)-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]->(matter:Case)
      WHERE post.certainty <> 'DENIED' AND part.certainty <> 'DENIED' AND (post.inCase IS NULL OR post.inCase = matter.id)
      RETURN matter.id AS found
    }
    WITH here, found
    WHERE found IS NOT NULL AND (here.inCase IS NULL OR here.inCase = found)
    RETURN DISTINCT found AS case
    UNION
    MATCH (entity:Place)<-[here:IN_PLACE]-(:Event)-[part:PART_OF|ENDS|GROUND_FOR]->(matter:Case)
    WHERE here.certainty <> 'DENIED' AND part.certainty <> 'DENIED' AND (here.inCase IS NULL OR here.inCase = matter.id)
    RETURN matter.id AS case
  }
  RETURN DISTINCT case
} AS all
WITH id, entity, lines, [case IN all WHERE case <> id] AS cases
RETURN id, entity.type AS type, labels(entity) AS labels, properties(entity) AS properties,
  lines, size(cases) AS cases, [case IN cases WHERE case IN $open] AS openCases,
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
    MATCH (entity:Person)-[r]->(:Entity) WHERE type(r) IN $roleKinds
    RETURN DISTINCT {kind: type(r), certainty: r.certainty, attribution: r.attribution, known: r.known, readBy: r.readBy, reasons: r.reasons}
  } AS parts
