// Which cases are documented best? Those with a name of their own first, then by sources, then by lines.
// :param first => 2
MATCH (c:Case)
WITH c, COUNT { (c)<-[:REFERS_TO]-() } AS sources
ORDER BY c.unnamed, sources DESC, c.lineCount DESC, c.name, c.id
LIMIT $first
RETURN c.id AS id
