// Which cases have defendants who are parents?
MATCH (matter:Case)<-[part:DEFENDANT_IN]-(person:Person)-[:HAS_FACT]->(fact:Fact {kind: 'Person.children'})
WHERE part.certainty <> 'DENIED' AND fact.certainty <> 'DENIED' AND toInteger(fact.value) > 0
RETURN matter.id AS case, fact.kind AS kind, null AS id, [part.key, fact.key] AS keys, 'PARENT' AS value, [] AS kinds
