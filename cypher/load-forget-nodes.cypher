// Forgets where mentions stood, as far as an id would be left that leads nowhere.
// Of these mentions and of all that stood in their nodes, or wherever it is so.  :param ids => ['case-of-fathers/klyshev'], :param all => false
OPTIONAL MATCH (own:Change {about: 'NODE'}) WHERE own.id IN $ids
WITH $ids + collect(own.before) + collect(own.after) AS suspects
MATCH (change:Change {about: 'NODE'})
WHERE $all OR change.id IN suspects OR change.before IN suspects OR change.after IN suspects
WITH change WHERE any(id IN [change.id, change.before, change.after] WHERE
  NOT EXISTS { MATCH (:Entity {id: id}) } AND NOT EXISTS { MATCH (:Mention {id: id}) } AND NOT EXISTS { MATCH (:FormerId {id: id}) })
DELETE change
