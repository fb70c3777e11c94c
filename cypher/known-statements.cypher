// Which statements were known on a day? A page of keys, by kind.
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}, :param where => {kinds: ['JUDGED']}
// :param page => {first: 50, after: {kind: 'JUDGED', key: '0a1b…'}}
MATCH (source:Source)
WHERE $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published
MATCH (source)<-[:IN_SOURCE]-(claim:Claim)
WHERE ($asOf.reviewed IS NULL OR claim.reviewed <= $asOf.reviewed) AND ($asOf.loaded IS NULL OR left(claim.loaded, 10) <= $asOf.loaded)
  AND ($where.kinds IS NULL OR claim.kind IN $where.kinds)
  AND ($page.after IS NULL OR claim.kind > $page.after.kind OR claim.kind = $page.after.kind AND claim.fact > $page.after.key)
WITH DISTINCT claim.kind AS kind, claim.fact AS key
RETURN kind, key
// One more than is asked for tells whether there are more.
ORDER BY kind, key
LIMIT $page.first + 1
