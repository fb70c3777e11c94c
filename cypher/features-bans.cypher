// Which bans stand behind a case: decisions that ban the movement that people in it are said to belong to?
MATCH (:Entity)-[member:MEMBER_OF]->(movement:Movement)<-[r:BANS]-(decision:CourtDecision)
WHERE member.inCase IS NOT NULL AND member.certainty <> 'DENIED' AND r.certainty <> 'DENIED'
RETURN member.inCase AS case, type(r) AS kind, decision.id AS id, [member.key, r.key] AS keys, null AS value, [] AS kinds
