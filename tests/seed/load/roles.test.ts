import { expect, it } from 'vitest';
import { describesAs } from '../../../seed/load/details.ts';
import { model } from '../../../server/model.ts';

const rolesOf = (description: string) =>
  model()
    .roles.filter(({ words }) => describesAs(words, description))
    .map(({ role }) => role);

it.each([
  ['civil activist', ['ACTIVIST']],
  ['activists from Almaty', ['ACTIVIST']],
  ['гражданским активистам', ['ACTIVIST']],
  ['гражданская активистка', ['ACTIVIST']],
  ['police investigator', ['INVESTIGATOR']],
  ['a judge', ['JUDGE']],
  ['journalist and activist', ['ACTIVIST', 'JOURNALIST']],
  ['blogger', []],
  ['блогер', []],
  ['President', ['OFFICIAL']],
  ['president’s', ['OFFICIAL']],
  ['presidential candidate', []],
  ['administrator', []],
  ['президентский советник', []],
  ['адвоката', ['LAWYER']],
  ['правозащитник', []],
  ['people who defend constitutional rights', []],
])('"%s" gives %j', (description, roles) => {
  expect(rolesOf(description)).toEqual(roles);
});
