// Hangs on prosecutions what is said within them: twins of relationships, with the same keys and evidence.
// :param rows => [{prosecution: 'prosecution-…', direction: 'OUT', kind: 'CHARGED_UNDER', other: '…', properties: {key: '…'}}]
UNWIND $rows AS row
MATCH (prosecution:Prosecution {id: row.prosecution})
MATCH (other:Entity {id: row.other})
WITH row, CASE row.direction WHEN 'OUT' THEN prosecution ELSE other END AS from,
  CASE row.direction WHEN 'OUT' THEN other ELSE prosecution END AS to
CREATE (from)-[twin:$(row.kind)]->(to)
SET twin = row.properties
