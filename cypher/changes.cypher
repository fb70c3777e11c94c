// What changed between two versions, each thing once, from what it was at first to what it was at last?
// :param since => 1, :param until => 2, :param about => ['CLAIM', 'STATEMENT', 'NODE', 'JUDGEMENT']
// :param first => 100, :param after => null (else {place: 0, id: 'c-…'})
OPTIONAL MATCH (change:Change) WHERE change.at > $since AND change.at <= $until
WITH change ORDER BY change.at
WITH change.about AS about, change.id AS id, collect(change) AS steps
WITH about, id, steps[0].before AS before, steps[-1].after AS after, steps[-1].at AS at, steps[-1].replacedBy AS replacedBy
WHERE before <> after AND about IN $about
WITH CASE about WHEN 'CLAIM' THEN 0 WHEN 'STATEMENT' THEN 1 WHEN 'NODE' THEN 2 ELSE 3 END AS place,
  about, id, before, after, at, replacedBy
ORDER BY place, id
WITH collect({place: place, about: about, id: id, before: before, after: after, at: at, replacedBy: replacedBy}) AS found
WITH size(found) AS total, [x IN found WHERE $after IS NULL OR x.place > $after.place OR x.place = $after.place AND x.id > $after.id] AS rest,
  [x IN found WHERE x.about = 'NODE'] AS moved
WITH total, moved, rest[..$first] AS page, size(rest) > $first AS more
WITH total, moved, page, CASE WHEN more THEN page[-1] END AS last
RETURN total, last {.place, .id} AS next,
  COLLECT {
    UNWIND page AS x
    RETURN x {
      .*,
      parts: CASE x.about WHEN 'NODE' THEN COUNT {
        UNWIND moved AS y
        WITH y WHERE y.before = x.before
        RETURN DISTINCT y.after
      } + CASE WHEN EXISTS { MATCH (:Entity {id: x.before}) } THEN 1 ELSE 0 END END
    }
  } AS changes
