/** The shelf: every file in `questions/` is on it, in the order of their names. */
import { type Question, readQuestion } from './question.ts';

const files = import.meta.glob<string>('./questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The questions. */
export const SHELF: readonly Question[] = Object.entries(files)
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([, text]) => readQuestion(text));
