// Removes relationships that no claim carries any more.  :param rows => [{key: '…', fromId: '…', toId: '…'}]
UNWIND $rows AS row
MATCH (:Entity {id: row.fromId})-[relationship {key: row.key}]->(:Entity {id: row.toId})
DELETE relationship
