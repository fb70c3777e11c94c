/** Starts a reading thread: registers the loader of TypeScript, then runs `worker.ts`. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
