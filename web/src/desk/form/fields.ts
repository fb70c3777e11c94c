/** The fields of the form, as text, and the claim that they make. */
import { squash } from '../../../../seed/text/quote.ts';
import type { DeskView, Draft, NewEntity } from '../../../../seed/review/desk/wire.ts';

/** The key that stands for an entity which is not there yet. */
export const NEW = '+';

/** An end of a claim: an entity, or a new one, and how the text refers to it here. */
export interface EndFields {
  readonly key: string;
  readonly as: string;
  readonly name: string;
  readonly type: string;
  /** Whether the name is ours, since the text has none. */
  readonly isLabel: boolean;
}

/** All fields. */
export interface Fields {
  readonly kind: string;
  readonly from: EndFields;
  readonly to: EndFields;
  readonly value: string;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly inCase: string;
  readonly edtf: string;
  readonly said: string;
  readonly quote: string;
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  readonly context: readonly string[];
  readonly hedge: string;
  /** `author`, `words`, or the key of an entity. */
  readonly by: string;
  readonly byWords: string;
  readonly isDenied: boolean;
  readonly resolved: Draft['resolved'];
  readonly note: string;
}

/** What a kind takes. */
export type Kind =
  | ({ readonly is: 'relationship' } & DeskView['relationships'][number])
  | ({ readonly is: 'attribute' } & DeskView['attributes'][number]);

type Kinds = Pick<DeskView, 'relationships' | 'attributes'>;

/** A kind by its name. */
export function kindOf({ relationships, attributes }: Kinds, kind: string): Kind | null {
  const relationship = relationships.find((r) => r.kind === kind);
  if (relationship !== undefined) return { is: 'relationship', ...relationship };
  const attribute = attributes.find((a) => a.kind === kind);
  return attribute === undefined ? null : { is: 'attribute', ...attribute };
}

/** The types that an end of a kind may have; all where no kind is chosen. */
export function typesFor(kind: Kind | null, end: 'from' | 'to'): readonly string[] | null {
  if (kind === null) return null;
  if (kind.is === 'attribute') return [kind.entity];
  return [...new Set(kind.ends.map((e) => e[end]))];
}

const endFields = (
  end: { readonly key: string; readonly as?: string | undefined } | undefined,
): EndFields => ({
  key: end?.key ?? '',
  as: end?.as ?? '',
  name: '',
  type: '',
  isLabel: false,
});

/** The fields for a claim. */
export function fieldsOf(draft: Draft): Fields {
  const [by] = draft.by;
  return {
    kind: draft.kind,
    from: endFields(draft.from),
    to: endFields(draft.to),
    value: draft.value === undefined ? '' : String(draft.value),
    qualifiers: Object.fromEntries(Object.entries(draft.qualifiers).map(([k, v]) => [k, String(v)])),
    inCase: draft.inCase ?? '',
    edtf: draft.when?.edtf ?? '',
    said: draft.when?.said ?? '',
    quote: draft.quote,
    prefix: draft.prefix,
    suffix: draft.suffix,
    context: draft.context.map(squash),
    hedge: draft.hedge ?? '',
    by: by === undefined ? 'author' : typeof by === 'string' ? 'words' : by.key,
    byWords: typeof by === 'string' ? by : (by?.as ?? ''),
    isDenied: draft.polarity === 'denied',
    resolved: draft.resolved,
    note: draft.note ?? '',
  };
}

const some = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

function typed(text: string, type: { readonly name: string } | undefined): string | number | boolean {
  if (type?.name === 'Int' && /^-?\d+$/u.test(text.trim())) return Number(text);
  if (type?.name === 'Boolean' && /^(?:true|false)$/u.test(text)) return text === 'true';
  return text.trim();
}

function whenOf({ edtf, said }: Fields, before: Draft): Draft['when'] {
  const dates = { edtf: some(edtf), said: some(said) };
  if (dates.edtf === undefined && dates.said === undefined) return undefined;
  return { ...dates, year: before.when?.year ?? 'text' };
}

function speakersOf({ by, byWords }: Fields, before: Draft): Draft['by'] {
  // The form shows the first speaker; those whom it quotes stay.
  const rest = before.by.slice(1);
  if (by === 'author') return [];
  if (by === 'words') return [byWords.trim(), ...rest];
  return [{ key: by, as: some(byWords) }, ...rest];
}

/**
 * The claim that the fields make, and the entities that it needs.
 * @param before the claim that the form began with
 */
export function draftOf(
  fields: Fields,
  before: Draft,
  kinds: Kinds,
): { readonly draft: Draft; readonly entities: readonly NewEntity[] } {
  const kind = kindOf(kinds, fields.kind);
  const entities: NewEntity[] = [];
  const endOf = (end: 'from' | 'to'): Draft['from'] => {
    const { key, as, name, type, isLabel } = fields[end];
    if (key !== NEW) return { key, as: some(as) };
    const ref = `new-${end}`;
    const types = typesFor(kind, end);
    const named = isLabel ? { label: `[${name.trim()}]` } : { name: name.trim() };
    entities.push({ ref, type: types?.length === 1 ? (types[0] ?? type) : type, ...named });
    return { key: ref, as: some(as) };
  };
  const from = endOf('from');
  const qualifiers = kind?.is === 'relationship' ? kind.qualifiers : [];
  return {
    entities,
    draft: {
      kind: fields.kind,
      from,
      to: kind?.is === 'relationship' ? endOf('to') : undefined,
      value:
        kind?.is === 'attribute' && fields.value.trim() !== '' ? typed(fields.value, kind.type) : undefined,
      qualifiers: Object.fromEntries(
        qualifiers.flatMap(({ name, type }) => {
          const text = fields.qualifiers[name] ?? '';
          return text.trim() === '' ? [] : [[name, typed(text, type)]];
        }),
      ),
      inCase: some(fields.inCase),
      when: whenOf(fields, before),
      quote: fields.quote,
      prefix: fields.prefix,
      suffix: fields.suffix,
      context: fields.context.map((words) => words.trim()).filter(Boolean),
      hedge: some(fields.hedge),
      by: speakersOf(fields, before),
      polarity: fields.isDenied ? 'denied' : 'affirmed',
      resolved: fields.resolved,
      note: some(fields.note),
    },
  };
}
