// Which constraints and indexes does the graph need? Each statement may be run again.
// Generated from server/schema/ by `npm run generate`: change that, not this.

CREATE CONSTRAINT Entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Fact_key IF NOT EXISTS FOR (n:Fact) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT Claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT FormerId_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Prosecution_id IF NOT EXISTS FOR (n:Prosecution) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT Sentence_id IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT GraphState_id IF NOT EXISTS FOR (n:GraphState) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT GraphVersion_seq IF NOT EXISTS FOR (n:GraphVersion) REQUIRE n.seq IS UNIQUE;
CREATE CONSTRAINT Change_key IF NOT EXISTS FOR (n:Change) REQUIRE n.key IS UNIQUE;
CREATE INDEX Claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact);
CREATE INDEX Claim_group IF NOT EXISTS FOR (n:Claim) ON (n.group);
CREATE INDEX Claim_sourceId IF NOT EXISTS FOR (n:Claim) ON (n.sourceId);
CREATE INDEX Claim_inCaseId IF NOT EXISTS FOR (n:Claim) ON (n.inCaseId);
CREATE INDEX Claim_date IF NOT EXISTS FOR (n:Claim) ON (n.date);
CREATE INDEX Mention_sourceId IF NOT EXISTS FOR (n:Mention) ON (n.sourceId);
CREATE INDEX Sentence_sourceId IF NOT EXISTS FOR (n:Sentence) ON (n.sourceId);
CREATE INDEX Change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE INDEX Change_id IF NOT EXISTS FOR (n:Change) ON (n.id);
CREATE INDEX Change_about IF NOT EXISTS FOR (n:Change) ON (n.about);
CREATE INDEX IN_PLACE_inCase IF NOT EXISTS FOR ()-[r:IN_PLACE]-() ON (r.inCase);
CREATE INDEX HELD_AT_inCase IF NOT EXISTS FOR ()-[r:HELD_AT]-() ON (r.inCase);
CREATE INDEX Assessment_id IF NOT EXISTS FOR (n:Assessment) ON (n.id);
CREATE INDEX Assessment_name IF NOT EXISTS FOR (n:Assessment) ON (n.name);
CREATE INDEX CourtDecision_id IF NOT EXISTS FOR (n:CourtDecision) ON (n.id);
CREATE INDEX CourtDecision_name IF NOT EXISTS FOR (n:CourtDecision) ON (n.name);
CREATE INDEX Document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX Document_name IF NOT EXISTS FOR (n:Document) ON (n.name);
CREATE INDEX Event_id IF NOT EXISTS FOR (n:Event) ON (n.id);
CREATE INDEX Event_name IF NOT EXISTS FOR (n:Event) ON (n.name);
CREATE INDEX Organisation_id IF NOT EXISTS FOR (n:Organisation) ON (n.id);
CREATE INDEX Organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name);
CREATE INDEX Movement_id IF NOT EXISTS FOR (n:Movement) ON (n.id);
CREATE INDEX Movement_name IF NOT EXISTS FOR (n:Movement) ON (n.name);
CREATE INDEX Place_id IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE INDEX Place_name IF NOT EXISTS FOR (n:Place) ON (n.name);
CREATE INDEX Irregularity_id IF NOT EXISTS FOR (n:Irregularity) ON (n.id);
CREATE INDEX Irregularity_name IF NOT EXISTS FOR (n:Irregularity) ON (n.name);
CREATE INDEX Case_id IF NOT EXISTS FOR (n:Case) ON (n.id);
CREATE INDEX Case_name IF NOT EXISTS FOR (n:Case) ON (n.name);
CREATE INDEX LegalProvision_id IF NOT EXISTS FOR (n:LegalProvision) ON (n.id);
CREATE INDEX LegalProvision_name IF NOT EXISTS FOR (n:LegalProvision) ON (n.name);
CREATE INDEX Person_id IF NOT EXISTS FOR (n:Person) ON (n.id);
CREATE INDEX Person_name IF NOT EXISTS FOR (n:Person) ON (n.name);
CREATE INDEX Group_id IF NOT EXISTS FOR (n:Group) ON (n.id);
CREATE INDEX Group_name IF NOT EXISTS FOR (n:Group) ON (n.name);
CREATE INDEX Restriction_id IF NOT EXISTS FOR (n:Restriction) ON (n.id);
CREATE INDEX Restriction_name IF NOT EXISTS FOR (n:Restriction) ON (n.name);
CREATE INDEX Listing_id IF NOT EXISTS FOR (n:Listing) ON (n.id);
CREATE INDEX Listing_name IF NOT EXISTS FOR (n:Listing) ON (n.name);
CREATE INDEX Sanction_id IF NOT EXISTS FOR (n:Sanction) ON (n.id);
CREATE INDEX Sanction_name IF NOT EXISTS FOR (n:Sanction) ON (n.name);
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON EACH [n.folded, n.type]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX claimSearch IF NOT EXISTS FOR (n:Claim) ON EACH [n.folded, n.foldedBy, n.foldedHedge, n.sourceId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
CREATE FULLTEXT INDEX sentenceSearch IF NOT EXISTS FOR (n:Sentence) ON EACH [n.folded, n.sourceId]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
