// Which mentions of these sources does the graph hold, and what are they?  :param sources => ['case-of-fathers']
MATCH (mention:Mention) WHERE mention.sourceId IN $sources
RETURN mention.id AS id, mention.type AS type, mention.gazetteer AS gazetteer
