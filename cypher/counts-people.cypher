// Which parts has each person, of which movements is the person said to be, and which sources speak of the person?
MATCH (person:Person)
RETURN person.id AS id,
  [i IN range(0, size(coalesce(person.roles, [])) - 1) | {kind: 'ROLE', value: person.roles[i], certainty: person.roleCertainties[i], contested: false, key: null}] AS parts,
  COLLECT {
    MATCH (person)-[r:MEMBER_OF|SUPPORTS|LEADS]->(movement:Movement) WHERE r.certainty <> 'DENIED'
    RETURN r {kind: 'MOVEMENT', value: movement.id, name: movement.name, .certainty, .contested, .key} ORDER BY r.key
  } AS lines,
  COLLECT { MATCH (person)<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.sourceId ORDER BY m.sourceId } AS sources
ORDER BY id
