// Forgets the ids of claims that are gone, and counts in each version how many it took away.
MATCH (change:Change {about: 'CLAIM'})
WHERE NOT EXISTS { MATCH (:Claim {id: change.id}) }
WITH change, change.at AS at, change.after = '' AS gone
DELETE change
WITH at, count(CASE WHEN gone THEN 1 END) AS gone
OPTIONAL MATCH (version:GraphVersion {seq: at})
SET version.unnamed = version.unnamed + gone
RETURN at, gone
