// By which recipe was the graph last loaded whole? Null when it never was.
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN state.recipe AS recipe
