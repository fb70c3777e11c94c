// What do other sources claim in the same groups?  :param groups => ['…'], :param sources => ['case-of-fathers']
UNWIND $groups AS group
MATCH (claim:Claim {group: group})
USING INDEX SEEK claim:Claim(group)
WHERE NOT claim.sourceId IN $sources
RETURN claim.kind AS kind, claim.fromId AS fromId, claim.toId AS toId, claim.inCaseId AS inCaseId,
  claim.value AS value, claim.qualifiers AS qualifiers, claim.polarity AS polarity, claim.certainty AS certainty,
  claim.attribution AS attribution, claim.known AS known, claim.inferred AS inferred, claim.reviewer AS reviewer,
  claim.speaker AS speaker, claim.sourceId AS sourceId, claim.date AS date, claim.fact AS fact, claim.group AS group
