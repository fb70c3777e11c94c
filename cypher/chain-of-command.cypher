// Who is said to have run a case, and who stood above them: posts, departments, and those who lead these?
// A department stands below what it is part of and what commands it.
// :param id => 'case-of-fathers/fathers'
MATCH (matter:Case {id: $id})<-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]-(official:Person)
WHERE part.certainty <> 'DENIED'
CALL (matter, part, official) {
  RETURN 0 AS level, official AS from, part AS link, matter AS to
  UNION
  MATCH (official)-[post:HOLDS_POST|LEADS]->(office:Organisation) WHERE post.certainty <> 'DENIED'
  RETURN 1 AS level, official AS from, post AS link, office AS to
  UNION
  // A step up: to what a body is part of, or to what commands it.
  MATCH path = (official)-[:HOLDS_POST|LEADS]->(:Organisation)-[:PART_OF|COMMANDS*1..4]-(:Organisation)
  WHERE all(r IN relationships(path) WHERE r.certainty <> 'DENIED')
    AND all(i IN range(1, size(relationships(path)) - 1) WHERE
      CASE type(relationships(path)[i]) WHEN 'PART_OF' THEN startNode(relationships(path)[i]) ELSE endNode(relationships(path)[i]) END = nodes(path)[i])
  WITH relationships(path)[-1] AS link, length(path) AS level
  RETURN level, startNode(link) AS from, link, endNode(link) AS to
  UNION
  MATCH path = (official)-[:HOLDS_POST|LEADS]->(:Organisation)-[:PART_OF|COMMANDS*0..4]-(office:Organisation)<-[post:HOLDS_POST|LEADS]-(superior:Person)
  WHERE superior <> official AND all(r IN relationships(path) WHERE r.certainty <> 'DENIED')
    AND all(i IN range(1, size(relationships(path)) - 2) WHERE
      CASE type(relationships(path)[i]) WHEN 'PART_OF' THEN startNode(relationships(path)[i]) ELSE endNode(relationships(path)[i]) END = nodes(path)[i])
  RETURN length(path) AS level, superior AS from, post AS link, office AS to
}
WITH min(level) AS level, from, link, to
RETURN level, from.id AS from, from.name AS fromName, type(link) AS kind, link.title AS title, to.id AS to, to.name AS toName,
  link.certainty AS certainty, link.attribution AS attribution, link.known AS known, link.readBy AS readBy, link.reasons AS reasons,
  link.dates AS dates, link.key AS key
ORDER BY level, fromName, kind, toName
