// Removes mentions.  :param ids => ['case-of-fathers/klyshev']
UNWIND $ids AS id
MATCH (mention:Mention {id: id})
DETACH DELETE mention
