// Which versions does the graph remember, the newest first?
MATCH (version:GraphVersion)
RETURN version {.*} AS version
ORDER BY version.seq DESC
