// What do these claims say, in which words of which source?  :param ids => ['c-…']
UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:IN_SOURCE]->(source:Source)
RETURN c {
  .says, .quote, .before, .after, .context, .polarity, .certainty, .attribution, .known, .hedge, .by, .read, .inferred, .reviewer,
  .reviewed, .loaded, .date, .dateSaid, .fact, claim: c.id, source: source {.id, .kind, .title, .publisher, .published, .url, .language}
} AS passage
