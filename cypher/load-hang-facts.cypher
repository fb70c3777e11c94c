// Hangs on prosecutions the facts that are stated within them.  :param rows => [{prosecution: 'prosecution-…', key: '…'}]
UNWIND $rows AS row
MATCH (prosecution:Prosecution {id: row.prosecution})
MATCH (fact:Fact {key: row.key})
CREATE (prosecution)-[:HAS_FACT]->(fact)
