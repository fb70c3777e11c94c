// How does the graph have the texts of these sources cut into sentences?  :param ids => ['case-of-fathers']
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.cut AS cut
