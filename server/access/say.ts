/** What a start says of who can ask: nothing on a machine of its own, plainly where everybody can. */
import { isOnlyHere } from './hosts.ts';
import type { DoorSettings } from './door.ts';
import { readTokens } from './tokens.ts';
import { plural } from '../plural.ts';

/** A line or two, none where only this machine can ask. */
export function sayAccess(settings: DoorSettings): string[] {
  if (isOnlyHere(settings)) return [];
  const { host, hosts, dataFolder } = settings;
  const kept = dataFolder === null ? null : readTokens(dataFolder);
  const names =
    hosts.length === 0
      ? ['It answers to any name. REFRAIN_HOSTS=refrain.example.org lets no other in.']
      : [`It answers to ${hosts.join(', ')}, and to this machine.`];
  if (kept !== null)
    return [
      `Who asks at ${host} needs a token: ${plural(kept.tokens.length, 'token')} can read. The page asks for one as well.`,
      ...names,
    ];
  return [
    `OPEN TO ALL: whoever reaches ${host} can read all that is in the graph.`,
    'To close it, give out tokens: ./refrain token add <name>. From then on who has none is not let in.',
    ...names,
  ];
}
