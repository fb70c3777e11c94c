/** Claims of verdicts and of what else courts decide. */
import { squash } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import { isCourtRecord } from '../cases.ts';
import type { Document } from '../document.ts';
import type { Fact, Ground } from '../fact.ts';
import { isCourt, type NamedMention } from '../mention.ts';
import type { Block } from '../text/blocks.ts';
import { type Assembly, type End, people } from './assembly.ts';

/** The court whose judgment a document is: the first that it names, where it is one. */
function issuerOf(document: Document): { court: NamedMention; block: Block; span: Span } | null {
  const court = document.mentions.find(isCourt);
  if (court === undefined || !isCourtRecord(document.text)) return null;
  for (const block of document.blocks)
    for (const span of block.sentences)
      if (span.start <= court.start && court.end <= span.end) return { court, block, span };
  return null;
}

/** The court that a decision comes from: named, known by its town, or that of the document itself. */
function issuedBy(
  a: Assembly,
  fact: Ground & { readonly court: NamedMention | null; readonly courtPlace: NamedMention | null },
  decision: End,
): void {
  if (fact.court !== null)
    a.put({ ...fact, hedge: null, by: [] }, { kind: 'ISSUED_BY', from: decision, to: a.named(fact.court) });
  const issuer = fact.court === null && fact.courtPlace === null ? issuerOf(a.document) : null;
  if (issuer !== null)
    a.put(
      { ...issuer, context: [fact.span], hedge: null, by: [], denied: false },
      { kind: 'ISSUED_BY', from: decision, to: a.named(issuer.court) },
    );
  if (fact.courtPlace !== null) {
    const place = a.named(fact.courtPlace);
    const court = a.names.labelled(
      'Organisation',
      `court in ${squash(fact.courtPlace.text)}`,
      `court ${fact.courtPlace.text}`,
    );
    const words = a.end(court, fact, ['court', 'суд', 'суда', 'судом', 'суде', 'Суд', 'Судом']);
    const ground = { ...fact, hedge: null, by: [] };
    a.put(ground, { kind: 'ISSUED_BY', from: decision, to: words });
    a.put(ground, { kind: 'IN_PLACE', from: words, to: place });
    a.put(ground, { kind: 'Organisation.organisationKind', from: words, value: 'COURT' });
  }
}

/** Claims of a verdict. */
export function verdict(a: Assembly, fact: Extract<Fact, { is: 'verdict' }>): void {
  const draft = a.cases.of(fact.who);
  if (draft === null || (fact.isAppeal && fact.penalties.length === 0)) return;
  const said = [fact.as, ...fact.penalties.map((p) => p.text), fact.court?.text ?? '', ...people(fact)];
  const caseKey = a.caseKey(draft);
  if (fact.penalties.length > 0 || fact.degree !== null)
    for (const who of fact.who)
      a.put(fact, {
        kind: 'DEFENDANT_IN',
        from: a.person(who),
        to: a.end(caseKey, fact, said),
        qualifiers: fact.degree === null ? {} : { degree: fact.degree },
      });
  if (fact.degree === 'ACQUITTED') return;
  const decision = a.end(a.decisionKey(draft), fact, said);
  if (fact.penalties.length > 0 || fact.degree !== null) {
    const fineOnly =
      fact.penalties.length > 0 && fact.penalties.every((p) => p.penalty === 'FINE') && fact.degree === null;
    a.put(fact, { kind: 'CourtDecision.decision', from: decision, value: fineOnly ? 'FINE' : 'SENTENCE' });
    a.put(fact, { kind: 'DECIDED_IN', from: decision, to: a.end(caseKey, fact, said) });
  }
  if (fact.date !== null)
    a.put(fact, {
      kind: 'CourtDecision.decided',
      from: decision,
      value: fact.date.edtf,
      when: { said: squash(fact.date.text), year: fact.date.year },
    });
  issuedBy(a, fact, decision);
  fact.penalties.forEach((penalty, index) => {
    for (const who of fact.who)
      a.put(fact, {
        kind: 'SENTENCES',
        from: decision,
        to: a.person(who),
        qualifiers: {
          penalty: penalty.penalty,
          ...(penalty.length === null
            ? {}
            : { [penalty.atMost ? 'lengthAtMost' : 'length']: penalty.length }),
          grade: index === 0 ? 'PRINCIPAL' : 'ADDITIONAL',
          as: squash(penalty.text),
        },
      });
  });
}

/** Claims of an order, an extension, an appeal. */
export function order(a: Assembly, fact: Extract<Fact, { is: 'order' }>): void {
  const draft = a.cases.of(fact.who) ?? a.cases.near(fact.block, fact.span.start);
  const [first] = fact.who;
  if (draft === null || first === undefined) return;
  const name = squash(first.person.name);
  const label = {
    ARREST_SANCTION: `order to hold ${name}`,
    EXTENSION: `extension of the detention of ${name}`,
    APPEAL: `appeal decision on ${name}`,
  }[fact.decision];
  const key = a.names.labelled(
    'CourtDecision',
    `${label}${fact.date === null ? '' : ` of ${squash(fact.date.text)}`}`,
    label,
  );
  const decision = a.end(key, fact, [fact.as]);
  a.put(fact, { kind: 'CourtDecision.decision', from: decision, value: fact.decision });
  a.put(fact, { kind: 'DECIDED_IN', from: decision, to: a.end(a.caseKey(draft), fact, [fact.as]) });
  if (fact.decision === 'APPEAL')
    a.put(fact, {
      kind: 'APPEALS',
      from: decision,
      to: a.end(a.decisionKey(draft), fact, ['sentence', 'verdict', 'judgment', fact.as]),
    });
  issuedBy(a, fact, decision);
  if (fact.date !== null)
    a.put(fact, {
      kind: 'CourtDecision.decided',
      from: decision,
      value: fact.date.edtf,
      when: { said: squash(fact.date.text), year: fact.date.year },
    });
}
