// Which sources are these, are published by these, or speak with these voices?
// :param ids => ['case-of-fathers'], :param publishers => [], :param voices => []
MATCH (source:Source)
WHERE source.id IN $ids OR source.publisher IN $publishers OR source.voice IN $voices
RETURN source.id AS id, source.publisher AS publisher, source.voice AS voice
