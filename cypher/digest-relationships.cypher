// Every relationship, its ends by their own names: the graph's content.
MATCH (from)-[relationship]->(to)
RETURN type(relationship) AS type, properties(relationship) AS properties,
  coalesce(from.id, from.key) AS from, coalesce(to.id, to.key) AS to
