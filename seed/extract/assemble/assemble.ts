/** Turns facts into entities and claims: each with its sentence as the quote, and the words that stand for its ends. */
import type { Gazetteer } from '../../gazetteer.ts';
import { squash } from '../../text/quote.ts';
import { casesOf } from '../cases.ts';
import type { Document } from '../document.ts';
import type { Extraction } from '../extractor.ts';
import type { Fact, Ground } from '../fact.ts';
import { citedIn, entities } from '../entities.ts';
import { arrest } from './arrest.ts';
import { Assembly, people } from './assembly.ts';
import { order, verdict } from './decisions.ts';

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
    case 'order': {
      order(a, fact);
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
      const draft = a.cases.of(fact.of) ?? a.cases.near(fact.block, fact.span.start);
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
      const draft = a.cases.of(fact.who) ?? a.cases.near(fact.block, fact.span.start);
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
  const sentences = a.document.blocks.flatMap((block) => block.sentences.map((span) => ({ block, span })));
  let at = 0;
  const kinds = new Set<string>();
  for (const mention of a.document.mentions) {
    if (mention.kind === 'person' && mention.person !== null) a.names.person(mention.person);
    else if (mention.kind === 'organisation' || mention.kind === 'movement' || mention.kind === 'place') {
      const key = a.names.named(mention);
      // Mentions and sentences are in the order of the text.
      while ((sentences[at]?.span.end ?? Infinity) <= mention.start) at += 1;
      const here = sentences[at];
      const where = here !== undefined && here.span.start <= mention.start ? here : undefined;
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
  const a = new Assembly(document, entities(document, gazetteer), casesOf(document, facts));
  nameAll(a);
  for (const fact of facts) assemble(a, fact);
  return { entities: a.names.entities(), claims: a.claims };
}
