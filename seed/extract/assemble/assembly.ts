/** What assembling keeps at hand: the document, its names and cases, and the claims made so far. */
import type { Claim } from '../../claim.ts';
import { quotable, squash, standsIn } from '../../text/quote.ts';
import type { Span } from '../../text/span.ts';
import type { CaseDraft, Cases } from '../cases.ts';
import type { Document } from '../document.ts';
import type { Ground, Who } from '../fact.ts';
import type { NamedMention } from '../mention.ts';
import type { Entities } from '../entities.ts';

/** An entity's key, and the words that stand for it. */
export interface End {
  readonly key: string;
  readonly as?: string;
}

/** A claim without the words it rests on. */
export interface Draft {
  readonly kind: string;
  readonly from: End;
  readonly to?: End;
  readonly value?: string | number | boolean;
  readonly qualifiers?: Claim['qualifiers'];
  readonly inCase?: string;
  readonly when?: Claim['when'];
}

/** Everything that assembling keeps at hand. */
export class Assembly {
  readonly claims: Claim[] = [];
  private readonly text: ReturnType<typeof quotable>;
  private readonly decisions = new Map<CaseDraft, string>();

  constructor(
    readonly document: Document,
    readonly names: Entities,
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

/** The words that stand for the people of a fact. */
export const people = (fact: { readonly who: readonly Who[] }): string[] => fact.who.map((w) => w.words);
