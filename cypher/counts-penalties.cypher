// Which decisions speak of each prosecution, and which penalties do they impose in it?
MATCH (matter:Case)<-[:IN_CASE]-(p:Prosecution)<-[r:SENTENCES|CONCERNS]-(decision:CourtDecision)
RETURN p.id AS id, matter.id AS case, decision.id AS decision, type(r) AS kind, r.penalty AS penalty, r.step AS step,
  r.certainty AS certainty, r.contested AS contested, r.key AS key
ORDER BY id, key
