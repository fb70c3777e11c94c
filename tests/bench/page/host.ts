/** Serves the built page with a picture made up beforehand, and bare Cytoscape beside it. */
import { join } from 'node:path';
import express from 'express';
import { build } from 'vite';
import { z } from 'zod';
import { PROJECT_FOLDER } from '../../../server/config.ts';
import { headers } from '../../../server/headers.ts';
import { listen } from '../../../server/listen.ts';
import { pageFiles } from '../../../server/page-files.ts';
import type { Picture } from '../../../web/src/api/line.ts';
import { throwAwayFolder } from '../database.ts';
import type { Ending } from '../ending.ts';

const BARE = `<!doctype html><title>bare</title><style>body { margin: 0 }</style>
<div id="bare"></div><script src="/cytoscape.min.js"></script>`;
const SUMMARY = { counts: [], claims: 0, statements: 0, contested: 0, sources: [] };
const asked = z.object({ query: z.string() });

/** Where the page answers; what it opens on is given by `show`. */
export interface Host {
  readonly url: string;
  show(picture: Picture): void;
}

/** Starts it; it stops with `end`. */
export async function pageHost(end: Ending, log: (line: string) => void): Promise<Host> {
  log('building the page …');
  // In a folder of its own: whoever builds the page meanwhile should not change what is measured.
  const folder = throwAwayFolder(end);
  const configFile = join(PROJECT_FOLDER, 'vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } });
  let opening: Picture | undefined;
  const app = express().use(headers);
  app.get('/bare.html', (_request, response) => void response.type('html').send(BARE));
  app.get('/cytoscape.min.js', (_request, response) =>
    response.sendFile(join(PROJECT_FOLDER, 'node_modules/cytoscape/dist/cytoscape.min.js')),
  );
  app.post('/graphql', express.json(), (request, response) => {
    const { query } = asked.parse(request.body);
    response.json({ data: query.includes('opening') ? { opening } : { graph: SUMMARY } });
  });
  app.use(pageFiles(folder));
  const server = await listen({ host: '127.0.0.1', port: 0 });
  end.add(() => server.stop());
  server.serve(app);
  return { url: server.url, show: (picture) => (opening = picture) };
}
