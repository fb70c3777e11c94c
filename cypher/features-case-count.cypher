// How many cases are there?
RETURN COUNT { MATCH (:Case) } AS cases
