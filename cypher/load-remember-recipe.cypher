// Remembers that the whole graph now was made by this recipe.  :param recipe => '…'
MERGE (state:GraphState {id: 'graph'})
SET state.recipe = $recipe
