// Every node, but for the counter of loads: the graph's content.
MATCH (node) WHERE NOT node:GraphState
RETURN labels(node) AS labels, properties(node) AS properties
