/** How the mark of what is shown comes from the database: the fields of `Mark`, checked. */
import { z } from 'zod';
import { ATTRIBUTIONS, CERTAINTIES, WAYS_KNOWN } from './mark.ts';

/** For an object that carries a mark beside other things. */
export const markShape = {
  certainty: z.enum(CERTAINTIES),
  attribution: z.enum(ATTRIBUTIONS),
  known: z.enum(WAYS_KNOWN),
  readBy: z.array(z.string()),
  reasons: z.array(z.string()),
};
