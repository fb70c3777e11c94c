// In which sentences do these words stand, and which claims rest there? `query` is Lucene's; the words are folded as
// seed/text/names.ts folds them.
// :param query => '+folded:(miting*)', :param where => {sources: ['case-of-fathers']}
// :param page => {first: 20, after: {source: 'case-of-fathers', start: 120}}
CALL () {
  CALL db.index.fulltext.queryNodes('sentenceSearch', $query) YIELD node AS s
  WITH s.sourceId AS source, s.start AS start, s
  WHERE $where.sources IS NULL OR source IN $where.sources
  WITH source, start, s
  ORDER BY source, start
  RETURN collect(s) AS found
}
WITH size(found) AS total,
  [s IN found WHERE $page.after IS NULL OR s.sourceId > $page.after.source OR s.sourceId = $page.after.source AND s.start > $page.after.start] AS rest
WITH total, rest[..$page.first] AS page, size(rest) > $page.first AS more
OPTIONAL MATCH (state:GraphState {id: 'graph'})
RETURN total, coalesce(state.version, 0) AS version,
  CASE WHEN more THEN {source: page[-1].sourceId, start: page[-1].start} END AS next,
  COLLECT {
    UNWIND page AS s
    WITH s.sourceId AS id, collect(s) AS sentences, min(s.start) AS from, max(s.end) AS to
    MATCH (source:Source {id: id})
    CALL (id, from, to) {
      MATCH (c:Claim {sourceId: id}) WHERE c.start < to AND c.end > from
      WITH c ORDER BY c.start, c.id
      RETURN collect(c) AS claims
    }
    UNWIND sentences AS s
    WITH source, s, [c IN claims WHERE c.start < s.end AND c.end > s.start][..20] AS claims
    ORDER BY source.id, s.start
    RETURN s {
      .text, .start, .end, source: source {.id, .kind, .title, .publisher, .published, .url, .language},
      claims: [c IN claims | c {
        .says, .quote, .before, .after, .context, .polarity, .certainty, .attribution, .known, .hedge, .by, .read, .inferred, .reviewer, .date, .dateSaid,
        claim: c.id, statement: c.fact, source: source {.id, .kind, .title, .publisher, .published, .url, .language}
      }]
    }
  } AS sentences
