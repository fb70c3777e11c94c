/** A question of the shelf, as its file has it: the title in the first line of its comment, what to mind below it. */

/** A question of this field, ready to be asked. */
export interface Question {
  /** The question itself. */
  readonly title: string;
  /** What to mind about its answer; empty where the title says it. */
  readonly comment: string;
  /** The whole file. */
  readonly text: string;
}

/** Reads a file. @throws Error where it does not begin with a title and hold one operation with a name */
export function readQuestion(text: string): Question {
  const [head = ''] = /^(?:#[^\n]*\n)+/u.exec(text) ?? [];
  const [title = '', ...lines] = head.split('\n').map((line) => line.replace(/^# ?/u, ''));
  const operations = [...text.matchAll(/^query (\w+)/gmu)];
  if (title === '' || operations.length !== 1)
    throw new Error(`This is no question of the shelf: ${text.slice(0, 60)}`);
  return { title, comment: lines.join(' ').trim(), text };
}
