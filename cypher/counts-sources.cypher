// How are the sources called, and when were they published?
MATCH (source:Source)
RETURN source.id AS id, source.title AS title, source.published AS published
ORDER BY id
