// Writes sources.  :param rows => [{id: '…', properties: {…}, derivedFrom: ['…']}]
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
WITH source, row
OPTIONAL MATCH (source)-[old:DERIVED_FROM]->()
DELETE old
WITH DISTINCT source, row
UNWIND row.derivedFrom AS originId
MATCH (origin:Source {id: originId})
MERGE (source)-[:DERIVED_FROM]->(origin)
