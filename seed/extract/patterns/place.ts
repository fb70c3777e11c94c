/** Where a court, a department or an organisation is: in its name, or right after it. */
import type { Pattern } from '../reader.ts';
import { slotOf, tags } from '../tagged.ts';

const IN = tags(String.raw`{CO:o} (?:in|of|в|города|г\.) (?:the )?(?:city of |town of )?{L:l}`);
const BESIDE = tags(String.raw`{CO:o} {L:l}(?=[ ,.]|$)`);

const BEFORE = tags(String.raw`^(?:in|at|в|во) {L:l},? (?:the |an? )?{C:o}`);

export const places: Pattern = (clause) => {
  for (const pattern of [IN, BESIDE, BEFORE])
    for (const match of clause.text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
      const organisation = slotOf(clause.tagged, match, 'o')?.mentions[0];
      const place = slotOf(clause.tagged, match, 'l')?.mentions[0];
      if (organisation?.kind !== 'organisation' || place?.kind !== 'place') continue;
      clause.add({ is: 'place', ...clause.ground(match.index), hedge: null, by: [], organisation, place });
    }
  if (clause.text !== clause.tagged.text) return;
  const { inner, mentions } = clause.document;
  for (const place of inner) {
    const organisation = mentions.find(
      (m) => m.kind === 'organisation' && m.start <= place.start && m.end >= place.end,
    );
    const { span } = clause.tagged;
    if (
      organisation?.kind !== 'organisation' ||
      organisation.start < span.start ||
      organisation.end > span.end
    )
      continue;
    const kind = organisation.organisationKind;
    if (
      kind === null ||
      !['COURT', 'POLICE', 'PROSECUTION', 'INVESTIGATION', 'DETENTION_FACILITY'].includes(kind)
    )
      continue;
    if (/region|oblast|област/iu.test(organisation.text)) continue;
    clause.add({ is: 'place', ...clause.ground(0), hedge: null, by: [], organisation, place });
  }
};
