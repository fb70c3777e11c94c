/** Makes a draft claim of what an answer says, or says why it may be none. */
import type { Claim } from '../../claim.ts';
import type { ClaimDraft } from './answer.ts';
import type { Grounded } from './ground.ts';
import type { Meant } from './things.ts';

/** A claim for the gate, and why it is refused before it comes there; null where it is not. */
export interface Drafted {
  readonly claim: Claim;
  readonly reason: string | null;
}

/** Keys become ours, the quote the one that was found; proposed by a language model, whatever the answer says. */
export function drafted(draft: ClaimDraft, meant: (key: string) => Meant, grounded: Grounded): Drafted {
  const reasons: string[] = [];
  const key = (theirs: string): string => {
    const one = meant(theirs);
    if ('key' in one) return one.key;
    reasons.push(one.reason);
    return theirs;
  };
  const end = ({ key: theirs, as }: { key: string; as?: string | undefined }) => ({
    key: key(theirs),
    ...(as === undefined ? {} : { as }),
  });
  const { kind, value, qualifiers, when, context, hedge, polarity } = draft;
  const claim: Claim = {
    kind,
    from: end(draft.from),
    ...(draft.to === undefined ? {} : { to: end(draft.to) }),
    ...(value === undefined ? {} : { value }),
    qualifiers,
    ...(draft.inCase === undefined ? {} : { inCase: key(draft.inCase) }),
    ...(when === undefined
      ? {}
      : {
          when: {
            ...(when.edtf === undefined ? {} : { edtf: when.edtf }),
            ...(when.said === undefined ? {} : { said: when.said }),
            year: when.year ?? ('text' as const),
          },
        }),
    quote: grounded.quote,
    ...('prefix' in grounded ? { prefix: grounded.prefix } : {}),
    context,
    ...(hedge === undefined ? {} : { hedge }),
    by: draft.by.flatMap((one): Claim['by'] => {
      if (one.key !== undefined) return [end({ key: one.key, as: one.words })];
      return one.words === undefined ? [] : [{ words: one.words }];
    }),
    polarity,
    resolved: [],
    extractor: 'llm',
    status: 'proposed',
  };
  if ('reason' in grounded) reasons.push(grounded.reason);
  return { claim, reason: reasons.length === 0 ? null : reasons.join('; ') };
}
