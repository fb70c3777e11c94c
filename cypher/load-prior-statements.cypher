// Which statements do these groups of claims carry now?  :param groups => ['…']
UNWIND $groups AS group
MATCH (claim:Claim {group: group})
USING INDEX SEEK claim:Claim(group)
RETURN DISTINCT claim.fact AS key, claim.kind AS kind, claim.fromId AS fromId, claim.toId AS toId
