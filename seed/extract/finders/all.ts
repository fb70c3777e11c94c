/** The finders, in the order in which they read a clause. Adding one means one file and one line here. */
import type { Finder } from '../clause.ts';
import { about } from './about.ts';
import { arrests } from './arrest.ts';
import { bans } from './ban.ts';
import { charges } from './charge.ts';
import { events } from './event.ts';
import { groups } from './group.ts';
import { lists } from './list.ts';
import { measures } from './measure.ts';
import { namedCases } from './named-case.ts';
import { orders } from './order.ts';
import { parts } from './part.ts';
import { places } from './place.ts';
import { pleas } from './plea.ts';
import { verdicts } from './verdict.ts';

export const FINDERS: readonly Finder[] = [
  namedCases,
  verdicts,
  orders,
  charges,
  measures,
  arrests,
  parts,
  lists,
  about,
  events,
  pleas,
  places,
  bans,
  groups,
];
