// Writes sources.  :param rows => [{id: '…', properties: {…}}]
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
WITH source
OPTIONAL MATCH (source)-[old:DERIVED_FROM]->()
DELETE old
