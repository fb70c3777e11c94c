// Which versions does the graph remember, the newest first, and how many changes of each?
MATCH (version:GraphVersion)
RETURN version.seq AS seq, version.id AS id, version.changes AS changes
ORDER BY seq DESC
