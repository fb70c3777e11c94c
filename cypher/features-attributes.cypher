// Which attributes do the cases, their defendants, grounds and decisions have?  :param kinds => ['Person.children']
MATCH (matter:Case)<-[part:DEFENDANT_IN|GROUND_FOR|DECIDED_IN]-(node:Entity)-[:HAS_FACT]->(fact:Fact)
WHERE fact.kind IN $kinds AND part.certainty <> 'DENIED' AND fact.certainty <> 'DENIED'
RETURN matter.id AS case, fact.kind AS kind, null AS id, [fact.value] AS values, [part.key, fact.key] AS keys, [part.key] AS own
UNION ALL
MATCH (matter:Case)-[:HAS_FACT]->(fact:Fact)
WHERE fact.kind IN $kinds AND fact.certainty <> 'DENIED'
RETURN matter.id AS case, fact.kind AS kind, null AS id, [fact.value] AS values, [fact.key] AS keys, [fact.key] AS own
