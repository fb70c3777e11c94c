// Holds off any other load until this transaction ends, and says that the graph changes.
MERGE (state:GraphState {id: 'graph'})
SET state.version = coalesce(state.version, 0) + 1
