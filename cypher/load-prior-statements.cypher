// Which statements do these groups of claims carry now?  :param groups => ['…']
UNWIND $groups AS group
MATCH (claim:Claim {group: group})
WITH DISTINCT claim.fact AS key, claim.kind AS kind, claim.fromId AS fromId, claim.toId AS toId
RETURN key, kind, fromId, toId
