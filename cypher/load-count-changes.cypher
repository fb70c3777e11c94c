// What did the version in the making change, in numbers? The first adds all claims there are.
// :param at => 2, :param first => false
OPTIONAL MATCH (state:GraphState {id: 'graph'})
WITH coalesce(state.unnamed, 0) AS unnamed
OPTIONAL MATCH (change:Change {at: $at})
WITH unnamed, change.about AS about, change.before AS before, change.after AS after
WITH unnamed, count(about) AS changes,
  count(CASE WHEN about = 'CLAIM' AND before = '' THEN 1 END) AS added,
  count(CASE WHEN about = 'CLAIM' AND after = '' THEN 1 END) AS withdrawn,
  count(CASE WHEN about = 'CLAIM' AND before <> '' AND after <> '' THEN 1 END) AS changed,
  count(CASE WHEN about = 'STATEMENT' AND before <> '' THEN 1 END) AS statementsChanged,
  count(CASE WHEN about = 'NODE' THEN 1 END) AS mentionsMoved,
  count(CASE WHEN about = 'JUDGEMENT' THEN 1 END) AS judgementsChanged
RETURN changes, CASE WHEN $first THEN COUNT { MATCH (:Claim) } ELSE added END AS claimsAdded,
  withdrawn + unnamed AS claimsWithdrawn, changed AS claimsChanged, statementsChanged, mentionsMoved, judgementsChanged, unnamed
