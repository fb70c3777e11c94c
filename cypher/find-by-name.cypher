// Which nodes have a name like these words? `query` is Lucene's; the words are folded as seed/text/names.ts folds them.
// :param query => 'folded:(kazhi*)', :param fetch => 24, :param first => 12
CALL db.index.fulltext.queryNodes('entitySearch', $query, {limit: $fetch}) YIELD node AS n, score
WITH n, score
ORDER BY score DESC, n.unnamed, n.caseCount DESC, n.name, n.id
LIMIT $first
RETURN n {
  .id, .type, .name, .otherNames, .contested, cases: n.caseCount, casesIfSame: n.caseCountIfSame,
  degree: n.lineCount,
  parts: [i IN range(0, size(coalesce(n.roles, [])) - 1) | {role: n.roles[i], certainty: n.roleCertainties[i], attribution: n.roleAttributions[i], known: n.roleKnown[i]}]
} AS card
