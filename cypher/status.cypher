// What is in the graph: sources, claims, nodes by type, statements, and what is contested?
MATCH (source:Source)
WITH count(source) AS sources
RETURN sources,
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Judgement) } AS judgements,
  COUNT { MATCH (:Fact) } AS facts,
  COUNT { MATCH (:Entity)-[r]->(:Entity) } AS relationships,
  COUNT { MATCH (f:Fact {contested: true}) } + COUNT { MATCH (:Entity)-[r {contested: true}]->(:Entity) } AS contested,
  COLLECT { MATCH (e:Entity) WITH e.type AS type, count(*) AS count RETURN {type: type, count: count} ORDER BY type } AS types
