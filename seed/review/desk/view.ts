/** One source as the desk shows it: what is claimed, where it stands, and what the gate has against it. */
import { createHash } from 'node:crypto';
import { type Claim, claimsFile, type ClaimsFile, type Speaker } from '../../claim.ts';
import { sayClaim } from '../../say-claim.ts';
import { readYaml } from '../../yaml/read.ts';
import type { Review } from '../decide.ts';
import { newClaimsFile } from '../edit.ts';
import { check } from '../../gate/gate.ts';
import { entitiesOf, idOf, versionOf } from '../in-file.ts';
import { placed, type PlacedClaim } from '../placed.ts';
import { progressOf } from '../progress.ts';
import type { ClaimView, Draft, EntityView, Reason, SourceView } from './wire.ts';

/** The text of the claims file; one without claims where there is none yet. */
const fileText = ({ folder, source }: Review): string =>
  folder.read(source.id) ?? newClaimsFile(source.id, source.sha256);

/** Changes whenever the claims file or the text does. */
export const viewVersion = (review: Review): string =>
  createHash('sha256')
    .update(fileText(review))
    .update('\0')
    .update(review.source.sha256)
    .digest('hex')
    .slice(0, 16);

/** What the gate would say if everything proposed were accepted: by claim, and by entity. */
function reasonsIn(review: Review, file: ClaimsFile) {
  const claims = file.claims.map((c): Claim =>
    c.status === 'proposed'
      ? { ...c, id: idOf(file, c), status: 'accepted', reviewer: '?' }
      : { ...c, id: idOf(file, c) },
  );
  const byClaim = new Map<string, Reason[]>();
  const byEntity = new Map<string, string[]>();
  const value = { ...file, claims };
  for (const { path, claim, reason } of check({ path: '', value, lineOf: () => 1 }, review.source, review)
    .refusals) {
    const [root, at, part] = path;
    if (root === 'entities') byEntity.set(String(at), [...(byEntity.get(String(at)) ?? []), reason]);
    const id = claim ?? (root === 'claims' ? claims[Number(at)]?.id : undefined);
    if (id !== undefined) byClaim.set(id, [...(byClaim.get(id) ?? []), { part: String(part ?? ''), reason }]);
  }
  return { byClaim, byEntity };
}

function draftOf(claim: Claim): Draft {
  const { kind, from, to, value, qualifiers, inCase, when, quote, prefix, suffix, context } = claim;
  const { hedge, by, polarity, resolved, note } = claim;
  const speakers = by.map((speaker) => ('words' in speaker ? speaker.words : speaker));
  return {
    ...{ kind, from, to, value, qualifiers, inCase, when, quote, prefix, suffix, context },
    ...{ hedge, by: speakers, polarity, resolved, note },
  };
}

/** The source as it is now. @throws InvalidFile when its claims file cannot be read */
export function viewOf(review: Review): SourceView {
  const { source, folder, model } = review;
  const file = readYaml(folder.path(source.id), fileText(review), claimsFile).value;
  const places = placed(file, source.text);
  const { byClaim, byEntity } = reasonsIn(review, file);
  const nameOf = (key: string): string => {
    const entity = file.entities[key];
    return entity?.name ?? entity?.label ?? key;
  };
  const speaker = (by: Speaker): string => ('words' in by ? by.words : nameOf(by.key));
  const claimView = ({ id, claim, place, context, isStale }: PlacedClaim): ClaimView => ({
    id,
    version: versionOf(claim),
    status: claim.status,
    says: sayClaim(model, claim, nameOf),
    hedge: claim.hedge ?? null,
    by: claim.by.map(speaker),
    isDenied: claim.polarity === 'denied',
    inCase: claim.inCase === undefined ? null : nameOf(claim.inCase),
    place,
    context: [...context],
    isStale,
    reasons: byClaim.get(id) ?? [],
    extractor: claim.extractor,
    reviewer: claim.reviewer ?? null,
    reviewed: claim.reviewed ?? null,
    replaces: claim.replaces ?? null,
    draft: draftOf(claim),
  });
  const needed = new Set(file.claims.filter((c) => c.status !== 'rejected').flatMap(entitiesOf));
  const entities = Object.entries(file.entities).map(
    ([key, { type, name, label, otherNames }]): EntityView => ({
      key,
      type,
      name: name ?? label ?? key,
      isLabel: name === undefined,
      otherNames,
      isNeeded: needed.has(key),
      reasons: byEntity.get(key) ?? [],
    }),
  );
  return {
    id: source.id,
    version: viewVersion(review),
    title: source.title,
    publisher: source.publisher,
    published: source.published,
    language: source.language,
    text: source.text,
    isSigned: file.sha256 === source.sha256,
    progress: progressOf(places),
    entities,
    claims: [...places.claims].sort((a, b) => (a.place?.start ?? -1) - (b.place?.start ?? -1)).map(claimView),
    notClaimed: places.notClaimed.map(({ sentence: { quote, prefix, why }, place }) => ({
      quote,
      prefix,
      why,
      place,
    })),
    open: [...places.open],
  };
}
