/** The folders that commands work on, and the database they open. */
import { fileURLToPath } from 'node:url';

/** The seed folder of this project. */
export const SEED = fileURLToPath(new URL('..', import.meta.url));
