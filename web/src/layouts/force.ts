/** Places nodes freely: what is linked stands near, what is not keeps apart. */
import type { Point } from '../state/scene.ts';
import type { Layout } from './layout.ts';
import { simulate } from './simulate.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Where the nth node starts: on a sunflower, so that the answer is always the same. */
const sunflower = (_id: string, index: number): Point => ({
  x: 60 * Math.sqrt(index + 0.5) * Math.cos(index * GOLDEN_ANGLE),
  y: 60 * Math.sqrt(index + 0.5) * Math.sin(index * GOLDEN_ANGLE),
});

/** Near what it is linked to. */
export const FORCE: Layout = {
  id: 'force',
  label: 'Freely',
  description: 'What is linked stands near, what is not keeps apart.',
  place: (input) => simulate(input, sunflower),
};
