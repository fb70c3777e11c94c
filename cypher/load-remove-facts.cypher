// Removes facts that no claim carries any more.  :param keys => ['…']
UNWIND $keys AS key
MATCH (fact:Fact {key: key})
DETACH DELETE fact
