// In which departments do those who investigate, supervise, prosecute or judge a case hold posts?
MATCH (matter:Case)<-[part:INVESTIGATED|SUPERVISED|PROSECUTED|JUDGED]-(official:Person)-[r:HOLDS_POST]->(office:Organisation)
WHERE part.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
RETURN matter.id AS case, type(r) AS kind, office.id AS id, [part.key, r.key] AS keys, null AS value, [] AS kinds
