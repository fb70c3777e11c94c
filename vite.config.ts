/** Builds the page and the query editor from web/ into dist/. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const file = (path: string): string => new URL(path, import.meta.url).pathname;

// Whoever builds, a test for one, the page is built for readers: React's own checks would double its size.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  root: file('./web'),
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: file('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's content policy allows no data: fonts.
    assetsInlineLimit: 0,
    // The query editor is large, and loads when it is asked for.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      input: { page: file('./web/index.html'), graphiql: file('./web/graphiql/index.html') },
      // The query editor carries hints for a compiler that it was already built with.
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
