/** Which sources are one voice: texts that derive from one another, or come from one publisher. */
import { type Gazetteer, voiceOfPublisher } from '../gazetteer.ts';

/** What a voice depends on. */
export interface VoiceSource {
  readonly id: string;
  readonly publisher: string | null;
  readonly derivedFrom: readonly string[];
}

/**
 * Connected components over `derivedFrom` and a common parent publisher.
 * @returns source id to voice: the first publisher of the component by name, else its first source id
 */
export function voices(sources: readonly VoiceSource[], gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const links = new Map<string, string[]>();
  const linksOf = (id: string): string[] => {
    const known = links.get(id) ?? [];
    links.set(id, known);
    return known;
  };
  const link = (a: string, b: string): void => {
    linksOf(a).push(b);
    linksOf(b).push(a);
  };
  const perPublisher = new Map<string, string>();
  for (const { id, publisher, derivedFrom } of sources) {
    linksOf(id);
    for (const origin of derivedFrom) link(id, origin);
    if (publisher === null) continue;
    const root = voiceOfPublisher(gazetteer, publisher);
    const first = perPublisher.get(root);
    if (first === undefined) perPublisher.set(root, id);
    else link(first, id);
  }
  const publisherOf = new Map(
    sources.map((s) => [s.id, s.publisher === null ? null : voiceOfPublisher(gazetteer, s.publisher)]),
  );
  const voice = new Map<string, string>();
  for (const { id } of sources) {
    if (voice.has(id)) continue;
    const component = new Set([id]);
    for (const member of component) for (const next of links.get(member) ?? []) component.add(next);
    const publishers = [...component].flatMap((member) => publisherOf.get(member) ?? []).sort();
    const name = publishers[0] ?? [...component].sort()[0] ?? id;
    for (const member of component) voice.set(member, name);
  }
  return voice;
}
