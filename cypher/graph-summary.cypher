// What is in the graph: claims, statements, what is contested, nodes by type, and the sources?
RETURN
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Fact) } + COUNT { MATCH (:Entity)-[r]->(:Entity) } AS statements,
  COUNT { MATCH (f:Fact {contested: true}) } + COUNT { MATCH (:Entity)-[r {contested: true}]->(:Entity) } AS contested,
  COLLECT {
    MATCH (n:Entity)
    WITH n.type AS type, count(*) AS count
    RETURN {type: type, count: count}
  } AS counts,
  COLLECT {
    MATCH (source:Source)
    WITH source ORDER BY source.id
    RETURN source {.id, .kind, .title, .publisher, .published, .url, .language}
  } AS sources
