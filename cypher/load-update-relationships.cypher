// Brings relationships up to date.  :param rows => [{key: '…', fromId: '…', toId: '…', properties: {key: '…'}}]
UNWIND $rows AS row
MATCH (:Entity {id: row.fromId})-[relationship {key: row.key}]->(:Entity {id: row.toId})
SET relationship = row.properties
