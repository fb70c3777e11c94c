/** Builds the page and the query editor from web/ into dist/. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const file = (path: string): string => new URL(path, import.meta.url).pathname;

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
    rolldownOptions: { input: { page: file('./web/index.html') } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
