// Which prosecutions are there: of whom, in which case, on whose word, and which statements put the person there?
MATCH (who:Entity)<-[:OF]-(p:Prosecution)-[:IN_CASE]->(matter:Case)
RETURN p.id AS id, who.id AS who, who:Group AS isGroup, matter.id AS case, matter.name AS caseName,
  p.certainty AS certainty, p.contested AS contested, p.sources AS sources,
  COLLECT { MATCH (p)-[r:DEFENDANT_IN]->(:Case) RETURN r.key ORDER BY r.key } AS statements
ORDER BY id
