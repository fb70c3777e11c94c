/** The name of a case; in italics where it is ours, since the text gives none. */
import type { CaseRef } from '../../api/patterns.ts';
import { isOurs } from '../../words/role.ts';

/** The name. */
export function CaseName({ of: { name } }: { readonly of: Pick<CaseRef, 'name'> }) {
  return isOurs(name) ? <i>{name}</i> : name;
}
