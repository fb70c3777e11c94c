// Remembers that the whole graph now has this form.  :param form => '…'
MERGE (state:GraphState {id: 'graph'})
SET state.form = $form
