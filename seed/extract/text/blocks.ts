/** Cuts a text into paragraphs, list items with their heading, and records of labelled fields. */
import type { Span } from '../../text/span.ts';
import { sentencesOf, trimmed } from '../../text/sentences.ts';
import { stretchesOf } from './stretches.ts';

/** A paragraph, list item, heading or labelled field. Offsets into the text. */
export interface Block extends Span {
  readonly kind: 'prose' | 'item' | 'heading' | 'field';
  /** Counts from 0: which part of the document it belongs to; a list, a record or a paragraph is one. */
  readonly section: number;
  /** Of an item: the line that introduces the list. */
  readonly lead: Block | null;
  /** Of a field: its label, without the colon. */
  readonly label: string | null;
  /** Where its words begin, after marker or label. */
  readonly body: number;
  readonly sentences: readonly Span[];
}

const MARKER = /^[^\S\n]*(?:[-–—•*▪◦●]|\(?\d{1,3}[.)]|\(?[a-zа-я]\))[^\S\n]+/u;
const LABEL =
  /^[^\S\n]*(?:\*\*|__)?(\p{Lu}[\p{L} /()'’-]{1,40}?)(?:\*\*|__)?\s*(?::|\s[–—-]\s)(?:\*\*|__)?[^\S\n]*/u;

interface Line extends Span {
  readonly text: string;
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]*(?:\n|$)/gu)]
    .filter((m) => m[0] !== '')
    .map((m) => {
      const { start, end } = trimmed(text, m.index, m.index + m[0].length);
      return { start, end, text: text.slice(start, Math.max(start, end)) };
    });
}

/** A line that the next goes on from: long, without an end of its own. */
const isWrapped = (line: Line): boolean =>
  line.text.length > 55 && line.text.length <= 130 && !/[.:;!?…]["»”')]*$/u.test(line.text);

/** Labels that a record may have; a colon after other words ("He said:") makes no field. */
const LABELS =
  /^(?:full name|names?|person|defendants?|accused|suspects?|convicted|prisoner|detainee|charges?|charged under|charged with|accusations?|articles?|provisions?|legal basis|status|current status|sentences?|verdict|penalty|punishment|outcome|decision|judges?|presiding judge|court|prosecutors?|state prosecutor|investigators?|investigating body|lead investigator|lawyers?|counsel|defence counsel|defense counsel|defence|defense|defended by|detained|arrested|date of arrest|date of detention|arrest date|detention|custody|occupation|profession|who|background|about|case|case no|case number|place|city|location|region|residence|place of residence|measure|measure of restraint|preventive measure|restraint|children|family|age|date of verdict|date of sentence|date of judgment|verdict date|sentenced|facts|held|held in|place of detention|фио|ф\.?\s?и\.?\s?о|имя|обвиняем\p{L}+|подсудим\p{L}+|осужд[её]нн\p{L}+|подозреваем\p{L}+|фигурант\p{L}*|обвинени[ея]|предъявленное обвинение|стать[яи](?: обвинения| УК| Уголовного кодекса)?|квалификация|приговор(?: суда)?|наказание|назначенное наказание|решение(?: суда)?|срок|суд|судьи|судья|председательствующий|прокуроры|следователи|текущий статус|положение|дата ареста|деятельность|кем является|прокурор|гособвинитель|государственный обвинитель|следователь|адвокаты?|защитники?|защита|статус|мера пресечения|мера|задержан[аы]?|дата задержания|арестован[аы]?|дата приговора|профессия|род занятий|кто|город|место|место жительства|регион|возраст|дело|номер дела|дети|семья|место содержания|содержится)$/iu;

/** A label, and how long it is with its colon. */
interface Label {
  readonly label: string;
  readonly length: number;
}

function labelOf(line: Line): Label | null {
  const found = LABEL.exec(line.text);
  const label = found?.[1]?.trim();
  if (found === null || label === undefined || !LABELS.test(label)) return null;
  return { label: label.toLowerCase(), length: found[0].length };
}

/** Whether a line is a labelled field of a record. */
export const isField = (line: string): boolean =>
  labelOf({ start: 0, end: line.length, text: line }) !== null;

/** A field of a record that has a label of its own: "Remarks: …" between others. */
function otherLabelOf(line: Line): Label | null {
  const found = /^[^\S\n]*(\p{Lu}[\p{L} /()'’-]{1,30}):[^\S\n]+/u.exec(line.text);
  return found === null ? null : { label: (found[1] ?? '').trim().toLowerCase(), length: found[0].length };
}

/** A line by itself, without a full stop, with words after it: a heading. */
const isHeading = (line: Line, next: Line | undefined): boolean =>
  line.text.length < 120 && !/[.;,!?…]["»”')]*$/u.test(line.text) && next?.text === '';

/** Cuts a text. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let section = 0;
  let lead: Block | null = null;
  let wasField = false;
  let labels = new Set<string>();
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i];
    if (line === undefined) break;
    if (line.text === '') {
      // A list may have its items apart: only what follows tells whether it goes on.
      wasField = false;
      continue;
    }
    const markdown = /^#{1,6}\s+/u.exec(line.text);
    const marker = markdown === null ? MARKER.exec(line.text) : null;
    const afterMarker = marker?.[0].length ?? markdown?.[0].length ?? 0;
    const rest: Line = { ...line, start: line.start + afterMarker, text: line.text.slice(afterMarker) };
    const field: Label | null = labelOf(rest) ?? (wasField && marker === null ? otherLabelOf(rest) : null);
    let { end } = line;
    const value = lines[i + 1];
    // The value may stand on the line below its label.
    if (field !== null && field.length >= rest.text.length && value !== undefined && value.text !== '')
      if (labelOf(value) === null) {
        ({ end } = value);
        i += 1;
      }
    while (isWrapped(lines[i] ?? line)) {
      const next = lines[i + 1];
      if (next === undefined || next.text === '' || MARKER.test(next.text) || labelOf(next) !== null) break;
      ({ end } = next);
      i += 1;
    }
    const kind: Block['kind'] =
      field !== null
        ? 'field'
        : marker !== null
          ? 'item'
          : markdown !== null ||
              (end === line.end && isHeading(line, lines[i + 1] ?? { start: end, end, text: '' }))
            ? 'heading'
            : 'prose';
    const isLead = /[:：]["»”')]*$/u.test(line.text) || kind === 'heading';
    const label = field?.label ?? '';
    const begins =
      kind === 'field'
        ? startsRecord(label) && (!wasField || labels.has(label))
        : kind !== 'item' || lead === null;
    if (begins) {
      section += 1;
      labels = new Set();
    }
    labels.add(label);
    const afterLabel = rest.start + (field?.length ?? 0);
    const body = Math.min(
      end,
      afterLabel + (/^\s*/u.exec(text.slice(afterLabel, afterLabel + 9))?.[0].length ?? 0),
    );
    const block: Block = {
      kind,
      start: line.start,
      end,
      section,
      lead: kind === 'item' || kind === 'field' ? lead : null,
      label: field?.label ?? null,
      body,
      sentences: sentencesOf(text, body, end).flatMap((span) => stretchesOf(text, span)),
    };
    blocks.push(block);
    if (kind !== 'item' && kind !== 'field') lead = isLead ? block : null;
    wasField = kind === 'field';
  }
  return blocks;
}

/** Whether a label begins the record of a person or a case. */
export const startsRecord = (label: string): boolean =>
  /^(?:full name|names?|person|defendants?|accused|suspect|prisoner|detainee|case|case no|case number|фио|ф\.?\s?и\.?\s?о|имя|обвиняем\p{L}+|подсудим\p{L}+|осужд[её]нн\p{L}+|дело|номер дела)$/iu.test(
    label,
  );
