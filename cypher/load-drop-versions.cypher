// Drops what is remembered of versions before this one, some at a time. How much is left to drop?
// :param oldest => 3, :param most => 10000
OPTIONAL MATCH (version:GraphVersion) WHERE version.seq < $oldest
DETACH DELETE version
WITH count(*) AS one
MATCH (change:Change) WHERE change.at <= $oldest
WITH change LIMIT $most
DELETE change
RETURN count(*) AS dropped
