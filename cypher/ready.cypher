// Which of these indexes and constraints answer?
// :param names => ['Entity_id', 'entitySearch']
SHOW INDEXES YIELD name, state
WHERE name IN $names AND state = 'ONLINE'
RETURN name
