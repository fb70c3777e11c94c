// Brings facts up to date.  :param rows => [{key: '…', properties: {key: '…'}}]
UNWIND $rows AS row
MATCH (fact:Fact {key: row.key})
SET fact = row.properties
