/** Candidates and judgements in words, as lines of a terminal. */
import type { NewJudgement } from './edit.ts';
import type { Candidate } from './propose.ts';
import type { MentionInContext } from './context.ts';
import type { Judgement } from '../identities.ts';

function saySide({
  mention,
  name,
  otherNames,
  title,
  published,
  sentence,
  claims,
}: MentionInContext): string[] {
  return [
    `   ${mention}: ${[name, ...otherNames].join(', ')}`,
    `      in: ${title}${published === null ? '' : `, ${published}`}`,
    ...(sentence === null ? [] : [`      reads: ${sentence}`]),
    ...claims.map((claim) => `      claimed: ${claim}`),
  ];
}

/** A candidate, its score and what that is made of, the reasons, and both mentions in their sources. */
export function sayCandidate({ a, b, score, parts, reasons, judged }: Candidate, place: number): string[] {
  const made = parts.map((p) => `${p.a} / ${p.b} ${p.score.toFixed(2)}`).join(', ');
  return [
    `${place}. ${a.type}, ${score.toFixed(3)} (${made}): ${reasons.join('; ')}`,
    ...(judged === null ? [] : [`   judged ${judged.verdict} at ${judged.place}`]),
    ...saySide(a),
    ...saySide(b),
    '',
  ];
}

/** A judgement in a line. */
export const sayJudgement = ({ id, verdict, mentions, entity, by, why }: Judgement | NewJudgement): string =>
  `${id}  ${verdict}  ${mentions.join(' ')}${entity === undefined ? '' : ` as ${entity}`}  (${by}) ${why}`;
