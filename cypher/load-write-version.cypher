// Writes down a version of the graph.  :param rows => [{seq: 2, id: '…', properties: {seq: 2, id: '…', loaded: '2026-05-01T09:30:00.000Z'}}]
UNWIND $rows AS row
MERGE (version:GraphVersion {seq: row.seq})
SET version = row.properties
WITH version
MATCH (state:GraphState {id: 'graph'})
REMOVE state.unnamed
