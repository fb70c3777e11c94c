// What had been withheld when the graph was last loaded whole, as hashes?
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN coalesce(state.withheld, []) AS withheld
