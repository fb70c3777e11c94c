// Points each source to those it was made from, as far as they are loaded.
MATCH (source:Source) WHERE size(source.derivedFromIds) > 0
UNWIND source.derivedFromIds AS originId
MATCH (origin:Source {id: originId})
MERGE (source)-[:DERIVED_FROM]->(origin)
