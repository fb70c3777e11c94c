// What does the graph show of these sources: their words, and the ids of their mentions and claims?
// :param ids => ['case-of-fathers']
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id,
  [w IN [source.id, source.text, source.title, source.note, source.url, source.publisher] WHERE w IS NOT NULL]
    + COLLECT { MATCH (m:Mention {sourceId: id}) UNWIND [m.key, m.name, m.entity] + m.otherNames AS w RETURN DISTINCT w } AS words,
  COLLECT { MATCH (m:Mention {sourceId: id}) RETURN m.id } + COLLECT { MATCH (c:Claim {sourceId: id}) RETURN c.id } AS ids
