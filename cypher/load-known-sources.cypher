// Which sources are in the graph, and in which state?
MATCH (source:Source)
RETURN source.id AS id, source.state AS state, source.publisher AS publisher, source.derivedFromIds AS derivedFrom
ORDER BY id
