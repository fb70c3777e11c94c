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
    'RFE/RL and Радио Азаттык are one voice',
    "MATCH (s:Source) WHERE s.publisher IN ['RFE/RL', 'Радио Азаттык'] RETURN count(DISTINCT s.voice) AS n",
    1,
  ],
])('%s', async (_, query, n) => {
  expect(await ask(query)).toEqual([{ n }]);
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
