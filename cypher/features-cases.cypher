// Which cases are there?
MATCH (matter:Case)
RETURN matter.id AS id, matter.name AS name, matter.unnamed AS unnamed
ORDER BY id
