/** The layouts a reader can choose from; a new one is one line here. */
import { AROUND } from './around.ts';
import { FORCE } from './force.ts';
import type { Layout } from './layout.ts';
import { SCORE } from './score.ts';

/** In the order of the menu; the first arranges the opening picture. */
export const LAYOUTS: readonly [Layout, ...Layout[]] = [SCORE, FORCE, AROUND];
