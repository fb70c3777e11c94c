// Which sources were out on a day, which came later, and which have no date that tells?
// :param asOf => {published: '2021-01-01', possibly: false, reviewed: null, loaded: null}
MATCH (source:Source)
WITH source, CASE
  WHEN $asOf.published IS NULL OR source.publishedLast <= $asOf.published OR $asOf.possibly AND source.publishedFirst <= $asOf.published THEN 'counts'
  WHEN source.publishedFirst > $asOf.published THEN 'later'
  ELSE 'undated'
END AS standing
RETURN standing, source {.id, .kind, .title, .publisher, .published, .url, .language} AS card
ORDER BY source.id
