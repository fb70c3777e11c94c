// Makes sure that these nodes exist.  :param rows => [{id: '…', type: 'Person'}]
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity.type = row.type
