/** Starts the command line: registers the loader of TypeScript, then runs `cli.ts`, whatever the folder it is called from. */
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
