// In which form was the graph last loaded whole? Null when it never was.
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN state.form AS form
