// Points claims to whom their words for who says it are tied to.  :param rows => [{claim: 'c-…', speaker: '…'}]
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (speaker:Entity {id: row.speaker})
CREATE (claim)-[:SAID_BY]->(speaker)
