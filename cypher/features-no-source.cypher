// Which of these are no sources, and which sources are there, the first twenty?  :param ids => ['case-of-fathers', 'nowhere']
UNWIND $ids AS id
OPTIONAL MATCH (source:Source {id: id})
WITH id, source WHERE source IS NULL
RETURN id, COLLECT { MATCH (known:Source) RETURN known.id ORDER BY known.id LIMIT 20 } AS known
