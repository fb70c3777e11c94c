// What claims of these sources does the graph hold now?  :param sources => ['case-of-fathers']
MATCH (claim:Claim) WHERE claim.sourceId IN $sources
RETURN claim.id AS id, claim.hash AS hash, claim.group AS group, claim.told AS told, claim.loaded AS loaded
