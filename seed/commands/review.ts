/** `refrain review`: the desk, until it is closed. */
import '../../server/production.ts';
import { readConfig } from '../../server/config.ts';
import { BadRequest } from '../../server/errors.ts';
import { listen } from '../../server/listen.ts';
import { model } from '../../server/model.ts';
import { buildPage } from '../../server/page.ts';
import { loadSeed } from '../load/load.ts';
import { createDesk } from '../review/desk/app.ts';
import type { Load } from '../review/desk/loading.ts';
import type { Output } from './command.ts';
import { withDatabase } from './graph.ts';
import { sayReport } from './load.ts';

/** Settings of the desk. */
export interface DeskOptions {
  readonly seed: string;
  readonly port: string;
  /** Who reviews; as the setting says where it is not given. */
  readonly reviewer?: string;
  readonly output: Output;
}

const portOf = (port: string): number => {
  const number = Number(port);
  if (/^\d{1,5}$/u.test(port) && number <= 65535) return number;
  throw new BadRequest('--port', `should be a number from 0 to 65535, not ${port}.`);
};

/** Resolves when somebody asks the process to end. */
const asked = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end());
  });

/** Opens the desk on loopback, whatever HOST says, and keeps it open until Ctrl-C. */
export async function openDesk({
  seed,
  port,
  reviewer = readConfig().reviewer,
  output: { out, err },
}: DeskOptions): Promise<void> {
  const page = await buildPage(err, undefined, 'desk');
  const load: Load = async (log) => {
    let gone: readonly string[] = [];
    const report = await withDatabase(log, (database) =>
      loadSeed(database, {
        seedFolder: seed,
        log,
        agree(plan) {
          gone = plan.removed;
          return Promise.resolve(gone.length === 0);
        },
      }),
    );
    if (gone.length === 0) return { lines: sayReport(report), refused: report.refusals.length };
    const lines = [
      `This would remove from the graph what ${seed} lacks: ${gone.join(', ')}. Nothing is changed.`,
      'Run `./refrain load --replace` where it is to go.',
    ];
    return { lines, refused: gone.length };
  };
  const desk = createDesk({ seed, model: model(), reviewer, load, page });
  const server = await listen({ host: '127.0.0.1', port: portOf(port) });
  server.serve(desk.app);
  out(`The desk is at ${server.url}/#token=${desk.token}`);
  out('Only who has this address can use it. Ctrl-C closes it; what was decided is saved.');
  await asked();
  await server.stop();
  await desk.close();
}
