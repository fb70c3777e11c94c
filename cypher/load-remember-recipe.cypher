// Remembers by which recipe the whole graph now was made, and what was withheld.  :param recipe => '…', :param withheld => []
MERGE (state:GraphState {id: 'graph'})
SET state.recipe = $recipe, state.withheld = $withheld
