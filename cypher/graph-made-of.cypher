// What was the graph made of: by which recipe, of which sources in which state, with which judgements?
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN state.recipe AS recipe,
  COLLECT { MATCH (source:Source) RETURN source.id + ' ' + coalesce(source.state, '') AS of ORDER BY of } AS sources,
  COLLECT {
    MATCH (judgement:Judgement)
    CALL (judgement) {
      OPTIONAL MATCH (judgement)-[:JUDGES]->(mention:Mention)
      WITH mention.id AS id ORDER BY id
      RETURN collect(id) AS mentions
    }
    RETURN [judgement.id, judgement.verdict, judgement.by, judgement.why] + mentions AS of ORDER BY judgement.id
  } AS judgements
