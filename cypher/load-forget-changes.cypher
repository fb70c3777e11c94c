// Forgets what is remembered of these.  :param rows => [{about: 'STATEMENT', id: '…'}]
UNWIND $rows AS row
MATCH (change:Change {id: row.id}) WHERE change.about = row.about
DELETE change
