// Which judgements are in the graph?
MATCH (judgement:Judgement)
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.by AS by, judgement.why AS why,
  COLLECT { MATCH (judgement)-[:JUDGES]->(mention:Mention) RETURN mention.id ORDER BY mention.id } AS mentions
