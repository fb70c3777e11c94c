import { beforeAll, expect, it } from 'vitest';
import { loadSeed } from '../../../seed/load/load.ts';
import { SEED } from '../../../seed/commands/place.ts';
import type { Database } from '../../../server/neo4j/database.ts';
import { testDatabase } from '../../setup/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await testDatabase();
  const report = await loadSeed(database, { seedFolder: SEED });
  expect(report.refusals).toEqual([]);
});

async function ask(query: string): Promise<unknown[]> {
  const { records } = await database.driver.executeQuery(query, {}, { database: database.name });
  return records.map((record) => record.toObject());
}

it('rests every relationship and every fact on claims that quote their source', async () => {
  expect(
    await ask(
      'MATCH (:Entity)-[r]->(:Entity) WHERE NOT EXISTS { MATCH (:Claim {fact: r.key}) } RETURN type(r) AS kind',
    ),
  ).toEqual([]);
  expect(
    await ask('MATCH (f:Fact) WHERE NOT EXISTS { MATCH (:Claim {fact: f.key}) } RETURN f.kind AS kind'),
  ).toEqual([]);
  expect(
    await ask('MATCH (c:Claim)-[:IN_SOURCE]->(s:Source) WHERE NOT s.text CONTAINS c.quote RETURN c.id AS id'),
  ).toEqual([]);
});

it('makes no statement without its claim of the same certainty or stronger', async () => {
  expect(
    await ask(
      'MATCH (:Entity)-[r]->(:Entity) WHERE NOT EXISTS { MATCH (c:Claim {fact: r.key}) WHERE c.certainty = r.certainty } RETURN type(r) AS kind',
    ),
  ).toEqual([]);
});

it.each([
  [
    'Gulzipa Dzhaukerova is a defendant in two matters',
    "MATCH (p:Person)-[:DEFENDANT_IN]->(c:Case) WHERE 'Gulzipa Zhaukerova' IN p.otherNames RETURN count(DISTINCT c) AS n",
    2,
  ],
  [
    'Gizat Kazhybayev appears as an investigator in two matters',
    "MATCH (p:Person {name: 'Gizat Kazhybayev'})-[:INVESTIGATED]->(c:Case) RETURN count(DISTINCT c) AS n",
    2,
  ],
  [
    'Yernar Kasymbekov sits as judge in two matters',
    "MATCH (p:Person {name: 'Yernar Kassymbekov'})-[:JUDGED]->(c:Case) RETURN count(DISTINCT c) AS n",
    2,
  ],
  [
    'the Almaly district court sentences twice',
    "MATCH (o:Organisation)<-[:ISSUED_BY]-(d:CourtDecision)-[:SENTENCES]->() WHERE 'Алмалинский районный суд Алматы' IN o.otherNames OR o.name CONTAINS 'Almaly' RETURN count(DISTINCT d) AS n",
    2,
  ],
  [
    'help for the family of Dulat Agadil, or mourning him, is a ground in three matters',
    `MATCH (p:Person) WHERE p.name STARTS WITH 'Dulat'
     MATCH (e:Event)-[:GROUND_FOR]->(c:Case)
     WHERE (e)-[:HONOURS]->(p) OR (e)-[:HELPS]->(:Group)-[:FAMILY_OF]->(p) RETURN count(DISTINCT c) AS n`,
    3,
  ],
  [
    'the sentence in the Case of Mothers is contested for each of the four',
    "MATCH (:CourtDecision)-[r:SENTENCES {contested: true}]->(p:Person) WHERE r.penalty IN ['IMPRISONMENT', 'RESTRICTED_FREEDOM'] RETURN count(DISTINCT p) AS n",
    4,
  ],
  [
    'the death of Dulat Agadil is contested',
    "MATCH (:Event)-[:HAS_FACT]->(f:Fact {kind: 'Event.manner', contested: true}) RETURN count(DISTINCT f.value) AS n",
    2,
  ],
  [
    'whether Koshe Partiyasy is the DCK is contested',
    'MATCH ()-[r:SUCCEEDS {contested: true}]->() RETURN count(r) AS n',
    1,
  ],
  [
    'Abai Begimbekov and Abai Begimbetov are one',
    "MATCH (p:Person) WHERE any(n IN [p.name] + p.otherNames WHERE n STARTS WITH 'Abai B') RETURN count(p) AS n",
    1,
  ],
  [
    'whether the Case of Fathers is the case of the thirteen is left open',
    "MATCH (j:Judgement {verdict: 'UNSURE'})-[:JUDGES]->(m:Mention {type: 'Case'}) RETURN count(DISTINCT j) AS n",
    1,
  ],
  [
    'the Case of Fathers and the case of the thirteen share three defendants',
    `MATCH (p:Person)-[:DEFENDANT_IN]->(:Case {name: 'The Case of Fathers'})
     WHERE (p)-[:DEFENDANT_IN]->(:Case {id: 'case-of-the-thirteen'}) RETURN count(DISTINCT p) AS n`,
    3,
  ],
  [
    'RFE/RL and Радио Азаттык are one voice',
    "MATCH (s:Source) WHERE s.publisher IN ['RFE/RL', 'Радио Азаттык'] RETURN count(DISTINCT s.voice) AS n",
    1,
  ],
  ['eight documents are three voices', 'MATCH (s:Source) RETURN count(DISTINCT s.voice) AS n', 3],
  [
    'whoever calls the death a murder is one voice',
    `MATCH (f:Fact {kind: 'Event.manner', value: 'HOMICIDE'}) RETURN f.independentSources AS n`,
    1,
  ],
  [
    'the four of the Case of Mothers were arrested for the rallies in May; the arrest of the three women is part of theirs',
    `MATCH (:Event {name: 'rallies in May'})-[:GROUND_FOR]->(arrest:Event)-[:PART_OF]->(:Case {id: 'case-of-mothers'})
     MATCH (:Event {name: '[arrest of the three women]'})-[:PART_OF]->(arrest)-[:CONCERNS]->(p:Person)
     RETURN count(DISTINCT p) AS n`,
    4,
  ],
  [
    'what people were arrested for is no ground of their case',
    `MATCH (ground:Event)-[:GROUND_FOR]->(:Event) WHERE (ground)-[:GROUND_FOR]->(:Case)
     RETURN count(ground) AS n`,
    0,
  ],
  [
    'a lawyer speaks, in the case of the thirteen, of a report that Gizat Kazhybayev signed',
    `MATCH (:Person {name: 'Gizat Kazhybayev'})<-[:SIGNED_BY]-(d:Document)-[:USED_IN {as: 'a lawyer told judge'}]->(:Case {id: 'case-of-the-thirteen'})
     WHERE d.documentKind = ['REPORT'] RETURN count(d) AS n`,
    1,
  ],
  [
    'Kazakhstan bans the DCK in March 2018, where no court is named',
    `MATCH (:Movement)<-[:BANS]-(d:CourtDecision)-[:ISSUED_BY]->(:Place {name: 'Kazakhstan'})
     WHERE '2018-03' IN d.decided RETURN count(d) AS n`,
    1,
  ],
  [
    'Dulat Agadil died in custody, as two reports of one voice say',
    `MATCH (:Event)-[:HAS_FACT]->(f:Fact {kind: 'Event.eventKind', value: 'DEATH_IN_CUSTODY'})
     MATCH (c:Claim {fact: f.key})-[:IN_SOURCE]->(s:Source) WHERE f.independentSources = 1 RETURN count(DISTINCT s) AS n`,
    2,
  ],
  [
    'the inquiry into his death ends with the decision to close it',
    `MATCH (d:CourtDecision)-[:ENDS {ended: 'CASE'}]->(c:Case)-[:CONCERNS]->(:Person)
     WHERE c.closed = ['2020-05-25'] AND d.decided = c.closed RETURN count(d) AS n`,
    1,
  ],
  [
    'the bans of the DCK and of Koshe Partiyasy were passed by a secret session: of the right to a public hearing',
    `MATCH (i:Irregularity)-[:IRREGULAR_IN]->(d:CourtDecision)-[:BANS]->(m:Movement)
     WHERE i.limb = ['PUBLIC_HEARING'] AND d.closedSession = [true] RETURN count(DISTINCT m) AS n`,
    2,
  ],
  [
    'Qaharman asks about the investigator, and affirms nothing',
    `MATCH (:Assessment)-[r:ASSESSES {stance: 'ASKS', certainty: 'ASSERTED'}]->(p:Person {name: 'Gizat Kazhybayev'}) RETURN count(p) AS n`,
    1,
  ],
  [
    'what a prosecutor asked for and what the court imposed hang on one prosecution of each of the four',
    `MATCH (:Person)-[asked:SEEKS_PENALTY]->(p:Prosecution)-[:IN_CASE]->(:Case {id: 'case-of-the-thirteen'})
     MATCH (:CourtDecision)-[given:SENTENCES {penalty: asked.penalty, length: asked.length}]->(p)
     RETURN count(DISTINCT p) AS n`,
    4,
  ],
  [
    'pleas hang on the prosecutions: of Abishev, of the five, of four of the thirteen and of the thirteen',
    "MATCH (p:Prosecution)-[:HAS_FACT]->(f:Fact) WHERE f.kind ENDS WITH '.pleads' RETURN count(DISTINCT p) AS n",
    11,
  ],
  [
    'the nine others of the verdict are the nine others of the list',
    `MATCH (:Group {name: 'Остальные девять человек'})-[:INCLUDES]->(p:Person)
     WHERE (p)-[:DEFENDANT_IN]->(:Case {id: 'case-of-the-thirteen'}) RETURN count(DISTINCT p) AS n`,
    9,
  ],
])('%s', async (_, query, n) => {
  expect(await ask(query)).toEqual([{ n }]);
});

it.each([
  [
    'Kazhybayev: handles the cases, hedged; a report by him is cited by a lawyer',
    "MATCH (:Person {name: 'Gizat Kazhybayev'})-[r:INVESTIGATED]->() MATCH (c:Claim {fact: r.key}) RETURN c.id AS id",
    ['c-9aabea78c871', 'c-4271f81d2ac8'],
  ],
  [
    'murder, against what experts are said to have found and what the president said',
    "MATCH (f:Fact {kind: 'Event.manner'}) MATCH (c:Claim {fact: f.key}) RETURN c.id AS id",
    ['c-0c27ab717902', 'c-50faeeae036a', 'c-5b3bc876d7de', 'c-77ed4462ea22'],
  ],
  [
    'friends doubt the official account: neither that he was drunk, nor a natural death, nor a heart attack is denied',
    `MATCH (:Assessment)-[r:ASSESSES {stance: 'DOUBTS'}]->(:Assessment {name: 'the official account'})
     MATCH (c:Claim) WHERE c.fact = r.key OR (c.polarity = 'DENIED' AND (c)-[:IN_SOURCE]->(:Source {id: 'agadil-closed-2020'}))
     RETURN c.id AS id`,
    ['c-6da3ade219f6'],
  ],
  [
    'a report says that the one is the other, and the appeal denies it',
    'MATCH ()-[r:SUCCEEDS]->() MATCH (c:Claim {fact: r.key}) RETURN c.id AS id',
    ['c-699b79ed8043', 'c-e88a1f708919'],
  ],
  [
    'supporting a movement is no membership',
    'MATCH (:Person)-[r:SUPPORTS|MEMBER_OF]->(:Movement) MATCH (c:Claim {fact: r.key}) RETURN c.id AS id',
    ['c-1c00e51b40de', 'c-68fdb011bf61', 'c-77908f7bdfd0', 'c-98c8d8bdc7ee', 'c-f8d50d180aff'],
  ],
  [
    'a prosecutor asks for a penalty, and assesses nobody',
    'MATCH (:Person)-[r:SEEKS_PENALTY]->(:Person) MATCH (c:Claim {fact: r.key}) RETURN c.id AS id',
    ['c-07b9aeb38d20', 'c-74b6ac44f17a', 'c-8035601d110f', 'c-b1e8d85bf98c'],
  ],
  [
    'that the history repeats itself is said of two cases',
    'MATCH (a:Assessment)-[r:ASSESSES]->(:Case) MATCH (c:Claim {fact: r.key}) RETURN c.id AS id',
    ['c-ee38c76904d4', 'c-f689b49cc058'],
  ],
])('%s', async (_, query, ids) => {
  const rows = await ask(query);
  expect(rows).toHaveLength(ids.length);
  expect(rows).toEqual(expect.arrayContaining(ids.map((id) => ({ id }))));
});

it.each([
  [
    'says of every accusation how far it went',
    'MATCH ()-[r:CHARGED_UNDER]->() WHERE r.stage IS NULL RETURN r.key AS wrong',
  ],
  [
    'puts nothing in the mouth of the document itself',
    "MATCH (c:Claim) WHERE any(by IN c.by WHERE by IN ['The report', 'Qaharman']) RETURN c.id AS wrong",
  ],
  [
    'calls nobody by a contested word',
    "MATCH (n:Entity) WHERE n.name =~ '(?i).*(murder|peaceful|politic|secret|extremis).*' RETURN n.name AS wrong",
  ],
  ['shows no surname in capitals', "MATCH (p:Person) WHERE p.name =~ '.*[A-Z]{4}.*' RETURN p.name AS wrong"],
  [
    'convicts nobody of a crime in an administrative matter',
    `MATCH (c:Case)<-[r:DEFENDANT_IN {degree: 'CONVICTED'}]-() WHERE 'ADMINISTRATIVE' IN c.matter RETURN r.key AS wrong`,
  ],
  [
    'has nothing go on after the verdict that ended it',
    "MATCH (c:Claim)-[:IN_SOURCE]->(:Source) WHERE c.date ENDS WITH '..' OR c.value ENDS WITH '/..' RETURN c.id AS wrong",
  ],
])('%s', async (_, query) => {
  expect(await ask(query)).toEqual([]);
});

it('shows the names that reviewers chose, and keeps those of the sources', async () => {
  const withFormer: unknown = expect.arrayContaining(['Nur-Sultan']);
  expect(
    await ask(
      `MATCH (n:Entity) WHERE n.name IN ['Tolganay Yerzhanova', 'Astana', 'Diana Baimagambetova']
       RETURN n.name AS name, n.otherNames AS otherNames ORDER BY name`,
    ),
  ).toEqual([
    { name: 'Astana', otherNames: withFormer },
    { name: 'Diana Baimagambetova', otherNames: ['Diana BAIMAGAMBETOVA'] },
    { name: 'Tolganay Yerzhanova', otherNames: ['Yerzhanova Tolganay'] },
  ]);
});

it('leaves open what hangs on a judgement', async () => {
  expect(await ask("MATCH (j:Judgement {verdict: 'UNSURE'}) RETURN j.id AS id ORDER BY id")).toEqual(
    [
      'j-banned-organisation',
      'j-court-five',
      'j-court-four',
      'j-fathers-thirteen',
      'j-memorial-talapker',
      'j-mothers-protests',
      'j-protests-three-thirteen',
    ].map((id) => ({ id })),
  );
});

it('keeps the hedge on Kazhybayev and off the sentence after it', async () => {
  expect(
    await ask(
      "MATCH (p:Person)-[r:INVESTIGATED|SUPERVISED]->(:Case {name: 'The Case of Fathers'}) RETURN p.name AS name, r.certainty AS certainty ORDER BY name",
    ),
  ).toEqual([
    { name: 'Adil Salayev', certainty: 'ASSERTED' },
    { name: 'Gizat Kazhybayev', certainty: 'HEDGED' },
  ]);
});

it('counts groups without naming people', async () => {
  expect(
    await ask(
      'MATCH (g:Group) WHERE any(m IN g.min WHERE m = 19) RETURN size(g.name) > 0 AS named, g.min AS min',
    ),
  ).toHaveLength(1);
});
