// Notes what a load changes. What comes back to what it was is no change.
// :param rows => [{key: '2 CLAIM c-…', at: 2, about: 'CLAIM', id: 'c-…', before: '', after: '…', replacedBy: null}]
UNWIND $rows AS row
MERGE (change:Change {key: row.key})
ON CREATE SET change.at = row.at, change.about = row.about, change.id = row.id, change.before = row.before
SET change.after = row.after, change.replacedBy = row.replacedBy
WITH change WHERE change.before = change.after
DELETE change
