/** Builds the page and the query editor from web/ into dist/; with `--mode desk`, the desk apart from them. */
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { madeOf } from './server/made-of.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Vite takes these in the path of a file for parts of an address: such a folder is built through a link to it. */
const isOdd = /[#?%]/.test(folder);

function linkTo(target: string): string {
  const link = join(mkdtempSync(join(tmpdir(), 'refrain-build-')), 'project');
  symlinkSync(target, link, 'junction');
  process.once('exit', () => rmSync(dirname(link), { recursive: true }));
  return link;
}

const project = isOdd ? linkTo(folder) : folder;
const file = (path: string): string => join(project, path);

// Whoever builds, a test for one, the page is built for readers: React's own checks would double its size.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

const pages = {
  root: file('./web'),
  outDir: file('./dist'),
  input: { page: file('./web/index.html'), graphiql: file('./web/graphiql/index.html') },
};
const desk = {
  root: file('./web/desk'),
  outDir: file('./node_modules/.cache/desk'),
  input: { desk: file('./web/desk/index.html') },
};

export default defineConfig(({ mode }) => {
  const { root, outDir, input } = mode === 'desk' ? desk : pages;
  const noted = madeOf(file('.'), file('./web/public'));
  return {
    root,
    // What the link leads to must not be called by its own path.
    resolve: { preserveSymlinks: isOdd },
    publicDir: file('./web/public'),
    plugins: [react(), noted.page],
    worker: { format: 'es', plugins: () => [noted.worker] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      // The page's content policy allows no data: fonts.
      assetsInlineLimit: 0,
      // The query editor is large, and loads when it is asked for.
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input,
        // The query editor carries hints for a compiler that it was already built with.
        onLog: (level, log, next) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
        },
      },
    },
    server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
  };
});
