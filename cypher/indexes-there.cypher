// Which indexes answer already, those of constraints among them?
SHOW INDEXES YIELD name, state WHERE state = 'ONLINE'
RETURN name
