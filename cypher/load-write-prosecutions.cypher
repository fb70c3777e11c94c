// Writes prosecutions that are not there.  :param rows => [{who: '…', matter: '…', properties: {id: 'prosecution-…'}}]
UNWIND $rows AS row
MATCH (who:Entity {id: row.who})
MATCH (matter:Entity {id: row.matter})
CREATE (prosecution:Prosecution)
SET prosecution = row.properties
CREATE (prosecution)-[:OF]->(who)
CREATE (prosecution)-[:IN_CASE]->(matter)
