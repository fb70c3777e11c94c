// How many nodes of each label, and how many claims?
MATCH (node)
UNWIND labels(node) AS label
RETURN label, count(*) AS count
ORDER BY label
