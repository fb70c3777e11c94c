// What mentions of these sources does the graph hold now?  :param sources => ['case-of-fathers']
MATCH (mention:Mention) WHERE mention.sourceId IN $sources
RETURN mention.id AS id, mention.hash AS hash, mention.entity AS entity, mention.type AS type
