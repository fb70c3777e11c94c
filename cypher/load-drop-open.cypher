// Drops what was noted of a version that came to nothing: the graph is what it was.  :param after => 2
OPTIONAL MATCH (state:GraphState {id: 'graph'}) WHERE state.unnamed IS NOT NULL
REMOVE state.unnamed
WITH count(*) AS one
MATCH (change:Change) WHERE change.at > $after
DELETE change
