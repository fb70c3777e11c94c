// Writes judgements about mentions.  :param rows => [{id: '…', verdict: 'SAME', by: '…', why: '…', mentions: ['…']}]
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement.verdict = row.verdict, judgement.by = row.by, judgement.why = row.why
WITH judgement, row
OPTIONAL MATCH (judgement)-[old:JUDGES]->()
DELETE old
WITH DISTINCT judgement, row
UNWIND row.mentions AS id
MATCH (mention:Mention {id: id})
CREATE (judgement)-[:JUDGES]->(mention)
