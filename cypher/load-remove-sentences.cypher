// Removes the sentences of these sources.  :param sources => ['case-of-fathers']
UNWIND $sources AS id
MATCH (sentence:Sentence {sourceId: id})
DELETE sentence
