/** Where a court, a department or an organisation is: in its name, or right after it. */
import { isOrganisation, isPlace } from '../mention.ts';
import type { Finder } from '../clause.ts';
import { globally, slotOf, tags } from '../tagged.ts';
import { within } from '../text/within.ts';

const IN = tags(String.raw`{CO:o} (?:in|of|в|города|г\.) (?:the )?(?:city of |town of )?{L:l}`);
const BESIDE = tags(String.raw`{CO:o} {L:l}(?=[ ,.]|$)`);

const BEFORE = tags(String.raw`^(?:in|at|в|во) {L:l},? (?:the |an? )?{C:o}`);

export const places: Finder = (clause) => {
  for (const pattern of [IN, BESIDE, BEFORE])
    for (const match of clause.text.matchAll(globally(pattern))) {
      const organisation = slotOf(clause.tagged, match, 'o')?.mentions[0];
      const place = slotOf(clause.tagged, match, 'l')?.mentions[0];
      if (organisation?.kind !== 'organisation' || place?.kind !== 'place') continue;
      clause.add({ is: 'place', ...clause.ground(match.index), hedge: null, by: [], organisation, place });
    }
  if (clause.text !== clause.tagged.text) return;
  const { inner, mentions } = clause.document;
  const { span } = clause.tagged;
  const organisations = within(mentions, span).filter(isOrganisation);
  for (const place of within(inner, span).filter(isPlace)) {
    const organisation = organisations.find((m) => m.start <= place.start && m.end >= place.end);
    if (organisation === undefined) continue;
    const kind = organisation.organisationKind;
    if (
      kind === null ||
      !['COURT', 'POLICE', 'PROSECUTION', 'INVESTIGATION', 'DETENTION_FACILITY'].includes(kind)
    )
      continue;
    const before = organisation.text.slice(0, place.start - organisation.start);
    // The place of the whole is not that of its part: "department of the Almaty police department".
    if (/region|oblast|област/iu.test(organisation.text) || /department of the $/iu.test(before)) continue;
    clause.add({ is: 'place', ...clause.ground(0), hedge: null, by: [], organisation, place });
  }
};
