// Counts claims that the version in the making took away and does not name.  :param count => 1
MERGE (state:GraphState {id: 'graph'})
SET state.unnamed = coalesce(state.unnamed, 0) + $count
