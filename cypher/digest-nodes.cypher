// Every node, but for what is known of loads (their counter, their versions and changes, when they came): the graph's content.
MATCH (node) WHERE NOT (node:GraphState OR node:GraphVersion OR node:Change)
RETURN labels(node) AS labels, CASE WHEN node:Claim THEN node {.*, loaded: null} ELSE properties(node) END AS properties
