/** A document of the tests, and a language model on loopback that is asked about it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { model } from '../../../../server/model.ts';
import { llmFromEnvironment } from '../../../../seed/extract/llm/llm.ts';
import { propose, type Proposals } from '../../../../seed/extract/propose.ts';
import type { Gazetteer } from '../../../../seed/gazetteer.ts';
import { sourceWith } from '../../../../seed/read/source.ts';
import type { Source } from '../../../../seed/source.ts';
import { stub, type Stub, type Turn } from './endpoint-stub.ts';

/** Signs nothing. */
export const NO_GAZETTEER: Gazetteer = { entries: new Map(), publishers: new Map() };

/** A document with this text. */
export const lampsWith = (text: string): Source =>
  sourceWith('lamps', { title: 'Lamps', language: 'en', published: '2024-05-06' }, text);

/** What asking gave. */
export interface AskedAbout {
  readonly proposals: Proposals;
  readonly lines: readonly string[];
  readonly server: Stub;
}

/** Language models that answer by turns; each is asked about a text once or more, and answers are kept between. */
export function askers() {
  const folders: string[] = [];
  const servers: Stub[] = [];

  async function asker(turns: readonly Turn[], name = 'lamp-1', folder?: string) {
    const dataFolder = folder ?? mkdtempSync(join(tmpdir(), 'refrain-llm-'));
    folders.push(dataFolder);
    const server = await stub(...turns);
    servers.push(server);
    const lines: string[] = [];
    const languageModel = { url: server.url, model: name, key: 'key-of-lamps', timeout: 5000 };
    const extractor = llmFromEnvironment(
      { languageModel, dataFolder },
      { log: (line) => lines.push(line), wait: () => Promise.resolve() },
    );
    return {
      dataFolder,
      ask: async (text: string, signal?: AbortSignal): Promise<AskedAbout> => {
        const context = {
          ...{ model: model(), gazetteer: NO_GAZETTEER },
          ...(signal === undefined ? {} : { signal }),
        };
        return { proposals: await propose(extractor, lampsWith(text), context), lines, server };
      },
    };
  }

  return {
    asker,
    async ask(text: string, ...turns: readonly Turn[]): Promise<AskedAbout> {
      return (await asker(turns)).ask(text);
    },
    async close(): Promise<void> {
      await Promise.all(servers.splice(0).map((s) => s.close()));
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A claim as a well-behaved model writes it. */
export const said = (
  kind: string,
  from: unknown,
  quote: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({
  ...{ kind, from, to: null, value: null, qualifiers: [], inCase: null, when: null, quote },
  ...{ before: null, after: null, context: [], hedge: null, by: [], polarity: 'affirmed' },
  ...more,
});

/** A thing with a name, as a well-behaved model declares it. */
export const thing = (key: string, type: string, name: string, ...otherNames: string[]) => ({
  ...{ key, type, name, label: null, otherNames },
});

/** What most tests ask about. */
export const TEXT = `The Case of Lamps

Inspector Ova led the Case of Lamps. As far as we know, Judge Ulo sat in it.

According to the prosecution, Bek took part in the Lantern March. Tirek Society says that Bek did not take part in the Lantern March. Bek was fined. Later Bek was fined.`;

/** What it names. */
export const THINGS = [
  thing('lamps', 'Case', 'Case of Lamps'),
  thing('ova', 'Person', 'Ova', 'Inspector Ova'),
  thing('ulo', 'Person', 'Ulo'),
  thing('bek', 'Person', 'Bek'),
  thing('march', 'Event', 'Lantern March'),
  thing('tirek', 'Organisation', 'Tirek Society'),
];
/** A claim that holds. */
export const LED = said('INVESTIGATED', { key: 'ova', as: null }, 'Inspector Ova led the Case of Lamps', {
  to: { key: 'lamps', as: null },
  qualifiers: [{ name: 'as', value: 'led' }],
});
