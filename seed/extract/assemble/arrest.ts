/** Claims of an arrest that is told as an event. */
import { squash } from '../../text/quote.ts';
import type { Fact } from '../fact.ts';
import { type Assembly, people } from './assembly.ts';

/** Claims of an arrest. */
export function arrest(a: Assembly, fact: Extract<Fact, { is: 'arrest' }>): void {
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
