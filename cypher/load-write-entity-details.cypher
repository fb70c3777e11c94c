// Writes what is shown of nodes.  :param rows => [{id: '…', properties: {id: '…'}, labels: ['Investigator'], dropped: []}]
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity = row.properties
SET entity:$(row.labels)
REMOVE entity:$(row.dropped)
