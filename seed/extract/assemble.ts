/** Turns facts into entities and claims: each with its sentence as the quote, and the words that stand for its ends. */
import type { Claim } from '../claim.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { quotable, squash, standsIn } from '../quote.ts';
import type { Span } from '../review/coverage.ts';
import { type CaseDraft, type Cases, casesOf, isCourtRecord } from './cases.ts';
import type { Document } from './document.ts';
import type { Extraction } from './extractor.ts';
import type { Fact, Ground, Who } from './fact.ts';
import { isCourt, type NamedMention } from './mention.ts';
import type { Block } from './text/blocks.ts';
import { citedIn, registry, type Registry } from './registry.ts';

interface End {
  readonly key: string;
  readonly as?: string;
}

interface Draft {
  readonly kind: string;
  readonly from: End;
  readonly to?: End;
  readonly value?: string | number | boolean;
  readonly qualifiers?: Claim['qualifiers'];
  readonly inCase?: string;
  readonly when?: Claim['when'];
}

type Verdict = Extract<Fact, { is: 'verdict' }>;

/** Everything that assembling keeps at hand. */
class Assembly {
  readonly claims: Claim[] = [];
  private readonly text: ReturnType<typeof quotable>;
  private readonly decisions = new Map<CaseDraft, string>();

  constructor(
    readonly document: Document,
    readonly names: Registry,
    readonly cases: Cases,
  ) {
    this.text = quotable(document.text);
  }

  private words(span: Span): string {
    return squash(this.document.text.slice(span.start, span.end));
  }

  /** Text before a quote that stands more than once. */
  private prefix(span: Span): string | undefined {
    const quote = this.words(span);
    if (this.text.find(quote).found === 'once') return undefined;
    for (const length of [30, 80, 200, 500]) {
      const prefix = squash(this.document.text.slice(Math.max(0, span.start - length), span.start));
      if (this.text.find(quote, prefix).found === 'once') return prefix;
    }
    return undefined;
  }

  put(ground: Ground, draft: Draft): void {
    const prefix = this.prefix(ground.span);
    const context = ground.context.map((span) => this.words(span)).filter((w) => w !== '');
    this.claims.push({
      kind: draft.kind,
      from: draft.from,
      ...(draft.to === undefined ? {} : { to: draft.to }),
      ...(draft.value === undefined ? {} : { value: draft.value }),
      qualifiers: draft.qualifiers ?? {},
      ...(draft.inCase === undefined ? {} : { inCase: draft.inCase }),
      ...(draft.when === undefined ? {} : { when: draft.when }),
      quote: this.words(ground.span),
      ...(prefix === undefined ? {} : { prefix }),
      context,
      ...(ground.hedge === null ? {} : { hedge: squash(ground.hedge) }),
      by: ground.by.map((b) => (typeof b === 'string' ? { words: squash(b) } : this.person(b))),
      polarity: ground.denied ? 'denied' : 'affirmed',
      resolved: [],
      extractor: 'pattern',
      status: 'proposed',
    });
  }

  person({ person, words }: Who): End {
    const said = squash(words);
    return said === squash(person.name)
      ? { key: this.names.person(person) }
      : { key: this.names.person(person), as: said };
  }

  named(mention: NamedMention): End {
    return { key: this.names.named(mention), as: squash(mention.text) };
  }

  /** The first of these words that stands in the quote or its context. */
  as(ground: Ground, candidates: readonly string[]): string | undefined {
    const places = [ground.span, ...ground.context].map((span) => this.words(span));
    return candidates
      .map(squash)
      .find((words) => words !== '' && places.some((place) => standsIn(words, place)));
  }

  end(key: string, ground: Ground, candidates: readonly string[]): End {
    const as = this.as(ground, candidates);
    return as === undefined ? { key } : { key, as };
  }

  caseKey(draft: CaseDraft): string {
    const name = draft.named.find((n) => !n.isNumber)?.name;
    if (name !== undefined) return this.names.withName('Case', name);
    const [first, ...others] = draft.people;
    const label = `case of ${first === undefined ? '' : squash(first.name)}${others.length > 0 ? ' and others' : ''}`;
    return this.names.labelled('Case', label, `case ${first?.name.split(/\s+/u).at(-1) ?? ''}`);
  }

  decisionKey(draft: CaseDraft): string {
    const known = this.decisions.get(draft);
    if (known !== undefined) return known;
    const [first, ...others] = draft.people;
    const label = `sentence of ${first === undefined ? '' : squash(first.name)}${others.length > 0 ? ' and others' : ''}`;
    const key = this.names.labelled(
      'CourtDecision',
      label,
      `sentence ${first?.name.split(/\s+/u).at(-1) ?? ''}`,
    );
    this.decisions.set(draft, key);
    return key;
  }
}

const people = (fact: { readonly who: readonly Who[] }): string[] => fact.who.map((w) => w.words);

/** The court whose judgment a document is: the first that it names, where it is one. */
function issuerOf(document: Document): { court: NamedMention; block: Block; span: Span } | null {
  const court = document.mentions.find(isCourt);
  if (court === undefined || !isCourtRecord(document.text)) return null;
  for (const block of document.blocks)
    for (const span of block.sentences)
      if (span.start <= court.start && court.end <= span.end) return { court, block, span };
  return null;
}

function verdict(a: Assembly, fact: Verdict): void {
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

function arrest(a: Assembly, fact: Extract<Fact, { is: 'arrest' }>): void {
  const [first, ...others] = fact.who;
  if (first === undefined) return;
  const label = `arrest of ${squash(first.person.name)}${others.length > 0 ? ' and others' : ''}${fact.date === null ? '' : ` on ${squash(fact.date.text)}`}`;
  const event = a.end(
    a.names.labelled('Event', label, `arrest ${first.person.name.split(/\s+/u).at(-1) ?? ''}`),
    fact,
    [fact.as, ...people(fact)],
  );
  a.put(fact, { kind: 'Event.eventKind', from: event, value: 'ARREST' });
  if (fact.date !== null)
    a.put(fact, {
      kind: 'Event.date',
      from: event,
      value: fact.date.edtf,
      when: { said: squash(fact.date.text), year: fact.date.year },
    });
  for (const who of fact.who) a.put(fact, { kind: 'CONCERNS', from: event, to: a.person(who) });
  if (fact.place !== null) a.put(fact, { kind: 'IN_PLACE', from: event, to: a.named(fact.place) });
  const draft = a.cases.of(fact.who);
  if (draft !== null)
    a.put(fact, {
      kind: 'PART_OF',
      from: event,
      to: a.end(a.caseKey(draft), fact, [fact.as, ...people(fact)]),
    });
}

/** Claims of one fact. */
function assemble(a: Assembly, fact: Fact): void {
  switch (fact.is) {
    case 'verdict': {
      verdict(a, fact);
      return;
    }
    case 'arrest': {
      arrest(a, fact);
      return;
    }
    case 'defendant': {
      const draft = a.cases.of(fact.who);
      if (draft === null) return;
      const key = a.caseKey(draft);
      for (const who of fact.who)
        a.put(fact, {
          kind: 'DEFENDANT_IN',
          from: a.person(who),
          to: a.end(key, fact, [fact.as, ...people(fact)]),
          qualifiers: fact.degree === null ? {} : { degree: fact.degree },
        });
      return;
    }
    case 'charge': {
      const draft = a.cases.of(fact.who);
      for (const mention of fact.provisions)
        for (const { cited, words } of citedIn(mention))
          for (const who of fact.who) {
            const as = a.as(fact, [fact.as]);
            a.put(fact, {
              kind: 'CHARGED_UNDER',
              from: a.person(who),
              to: { key: a.names.provision(cited), as: squash(words) },
              ...(draft === null ? {} : { inCase: a.caseKey(draft) }),
              qualifiers: as === undefined ? {} : { as },
            });
          }
      return;
    }
    case 'accusation': {
      const draft = a.cases.of(fact.who);
      const key = a.names.withName('LegalProvision', fact.words);
      const as = a.as(fact, [fact.as]);
      for (const who of fact.who)
        a.put(fact, {
          kind: 'CHARGED_UNDER',
          from: a.person(who),
          to: { key },
          ...(draft === null ? {} : { inCase: a.caseKey(draft) }),
          qualifiers: as === undefined ? {} : { as },
        });
      return;
    }
    case 'event': {
      const key = a.names.withName('Event', fact.named);
      a.put(fact, { kind: 'Event.eventKind', from: { key }, value: fact.kind });
      if (fact.date !== null)
        a.put(fact, {
          kind: 'Event.date',
          from: { key },
          value: fact.date.edtf,
          when: { said: squash(fact.date.text), year: fact.date.year },
        });
      if (fact.place !== null) a.put(fact, { kind: 'IN_PLACE', from: { key }, to: a.named(fact.place) });
      for (const who of fact.who)
        a.put(fact, {
          kind: 'TOOK_PART_IN',
          from: a.person(who),
          to: { key },
          qualifiers: { as: squash(fact.as) },
        });
      return;
    }
    case 'measure': {
      const draft = a.cases.of(fact.who);
      if (draft === null) return;
      for (const who of fact.who)
        a.put(fact, {
          kind: 'SUBJECTED_TO',
          from: a.person(who),
          to: a.end(a.caseKey(draft), fact, [fact.as, ...people(fact)]),
          qualifiers: { measure: fact.measure },
        });
      return;
    }
    case 'part': {
      const draft = a.cases.of(fact.of) ?? a.cases.near(fact.block);
      if (draft === null) return;
      const as = a.as(fact, [fact.as]);
      for (const who of fact.who)
        a.put(
          {
            ...fact,
            ...(fact.part === 'SUPERVISED' || fact.part === 'INVESTIGATED' ? {} : { hedge: null, by: [] }),
          },
          {
            kind: fact.part,
            from: a.person(who),
            to: a.end(a.caseKey(draft), fact, [fact.ofCase?.text ?? '', fact.as, who.words]),
            qualifiers: as === undefined ? {} : { as },
          },
        );
      return;
    }
    case 'attribute': {
      for (const who of fact.who) a.put(fact, { kind: fact.kind, from: a.person(who), value: fact.value });
      return;
    }
    case 'post': {
      for (const who of fact.who)
        a.put(fact, {
          kind: 'HOLDS_POST',
          from: a.person(who),
          to: a.named(fact.organisation),
          qualifiers: { title: squash(fact.title) },
        });
      return;
    }
    case 'belongs': {
      for (const who of fact.who)
        a.put(fact, {
          kind: fact.kind,
          from: a.person(who),
          to: a.named(fact.to),
          qualifiers: { as: squash(fact.as) },
        });
      return;
    }
    case 'place': {
      a.put(fact, { kind: 'IN_PLACE', from: a.named(fact.organisation), to: a.named(fact.place) });
      return;
    }
    case 'ban': {
      const key = a.names.labelled(
        'CourtDecision',
        `ban of ${squash(fact.movement.text)}`,
        `ban ${fact.movement.text}`,
      );
      const decision = a.end(key, fact, [fact.as]);
      a.put(fact, { kind: 'CourtDecision.decision', from: decision, value: 'BAN' });
      a.put(fact, { kind: 'BANS', from: decision, to: a.named(fact.movement) });
      if (fact.court !== null) a.put(fact, { kind: 'ISSUED_BY', from: decision, to: a.named(fact.court) });
      if (fact.date !== null)
        a.put(fact, {
          kind: 'CourtDecision.decided',
          from: decision,
          value: fact.date.edtf,
          when: { said: squash(fact.date.text), year: fact.date.year },
        });
      return;
    }
    case 'group': {
      const said = squash(fact.group.text);
      const from = { key: a.names.withName('Group', said) };
      a.put(fact, { kind: 'Group.said', from, value: said });
      a.put(fact, { kind: 'Group.of', from, value: squash(fact.group.of) });
      if (fact.group.min !== null) a.put(fact, { kind: 'Group.min', from, value: fact.group.min });
      if (fact.group.max !== null) a.put(fact, { kind: 'Group.max', from, value: fact.group.max });
      return;
    }
    case 'case': {
      const draft = a.cases.of(fact.who) ?? a.cases.near(fact.block);
      if (!draft?.named.includes(fact.named)) return;
      const from = a.end(a.caseKey(draft), fact, [fact.named.text]);
      a.put(fact, {
        kind: fact.named.isNumber ? 'Case.number' : 'Case.knownAs',
        from,
        value: squash(fact.named.name),
      });
      return;
    }
  }
}

/** Every named thing is an entity, also where no claim is about it. */
function nameAll(a: Assembly): void {
  const sentenceAt = (start: number) =>
    a.document.blocks
      .flatMap((block) => block.sentences.map((span) => ({ block, span })))
      .find(({ span }) => span.start <= start && start < span.end);
  const kinds = new Set<string>();
  for (const mention of a.document.mentions) {
    if (mention.kind === 'person' && mention.person !== null) a.names.person(mention.person);
    else if (mention.kind === 'organisation' || mention.kind === 'movement' || mention.kind === 'place') {
      const key = a.names.named(mention);
      const where = sentenceAt(mention.start);
      if (
        mention.kind !== 'organisation' ||
        mention.organisationKind === null ||
        kinds.has(key) ||
        where === undefined
      )
        continue;
      if (mention.organisationKind === 'OTHER') continue;
      kinds.add(key);
      const ground: Ground = { ...where, context: [], hedge: null, by: [], denied: false };
      a.put(ground, {
        kind: 'Organisation.organisationKind',
        from: a.named(mention),
        value: mention.organisationKind,
      });
    } else if (mention.kind === 'provision')
      for (const { cited } of citedIn(mention)) a.names.provision(cited);
  }
  for (const place of a.document.inner) a.names.named(place);
}

/** Assembles what was found. */
export function extractionOf(document: Document, facts: readonly Fact[], gazetteer: Gazetteer): Extraction {
  const a = new Assembly(document, registry(document, gazetteer), casesOf(document, facts));
  nameAll(a);
  for (const fact of facts) assemble(a, fact);
  return { entities: a.names.entities(), claims: a.claims };
}
