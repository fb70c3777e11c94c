// Writes sentences that are not there yet.  :param rows => [{id: 'case-of-fathers#0', sourceId: '…', start: 0, end: 9, text: '…', folded: '…'}]
UNWIND $rows AS row
CREATE (sentence:Sentence)
SET sentence = row
