/** The built page and GraphiQL as files. */
import { join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';

const YEAR = 365 * 24 * 3600;

// Vite names what it builds by its contents, so it never changes under its name.
const cacheControl = (path: string): string =>
  path.includes('/assets/') ? `public, max-age=${YEAR}, immutable` : 'no-cache';

const notFound: RequestHandler = (_request, response) => {
  response.status(404).type('text/plain').send('There is nothing here.\n');
};

/**
 * Serves the folder; a path without a file is a view of the page where a browser asks for one, else plain "not found".
 * @param folder of the built page; null serves none
 */
export function pageFiles(folder: string | null): Router {
  const router = express.Router();
  if (folder !== null) {
    const serve = express.static(folder, {
      setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path)),
    });
    router.use(serve);
    router.get('/{*view}', (request, response, next) => {
      const isView = !/^\/assets\/|\.\w+$/u.test(request.path) && request.accepts('html') === 'html';
      if (!isView) {
        next();
        return;
      }
      response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'), (error) => {
        if (error !== undefined) next();
      });
    });
  }
  router.use(notFound);
  return router;
}
