// What is said within each prosecution: under what and how far, how it stands, which measures, of which movements?
// :param kinds => ['CHARGED_UNDER']
MATCH (matter:Case)<-[:IN_CASE]-(p:Prosecution)-[r]->(other:Entity)
WHERE type(r) IN $kinds
RETURN p.id AS id, matter.id AS case, other.id AS other, other.type AS type, other.name AS name, other.article AS article,
  other.code AS code, r.stage AS stage, r.degree AS degree, r.measure AS measure, r.dates AS dates,
  r.certainty AS certainty, r.contested AS contested, r.key AS key
ORDER BY id, key
