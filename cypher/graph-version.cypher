// Which version of the graph is this? It changes with each load that changes something.
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN coalesce(state.version, 0) AS version
