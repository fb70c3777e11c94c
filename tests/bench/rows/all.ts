/** Every row, in the order of the table. A new one is a file beside this and a line here. */
import type { Row } from '../row.ts';
import { closed } from './closed.ts';
import { crowd } from './crowd.ts';
import { drawing } from './drawing.ts';
import { expand } from './expand.ts';
import { extract } from './extract.ts';
import { firstPicture } from './first-picture.ts';
import { growths } from './growth.ts';
import { hostile } from './hostile.ts';
import { layoutGap } from './layout-gap.ts';
import { load } from './load.ts';
import { memory } from './memory.ts';
import { outage } from './outage.ts';
import { planted } from './planted.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';

export const rows: readonly Row[] = [
  expand,
  search,
  load,
  growths,
  firstPicture,
  drawing,
  layoutGap,
  memory,
  crowd,
  outage,
  closed,
  planted,
  schema,
  extract,
  hostile,
];
