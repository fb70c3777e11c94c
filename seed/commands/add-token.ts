/** `refrain token` on the command line: who else may ask. */
import { addToken as makeToken, readTokens, removeToken, tokensFolder } from '../../server/access/tokens.ts';
import { readConfig } from '../../server/config.ts';
import { plural } from '../../server/plural.ts';
import { type AddCommand, wholeNumber } from './command.ts';
import { type Format, formatOption, printList } from './format.ts';

export const addToken: AddCommand = (program, { out, err, mend }) => {
  const token = program
    .command('token')
    .description('Give out tokens, where others than this machine can ask: docs/access.md.');
  token
    .command('add')
    .description(
      'Make a token and print it, once: what is kept is its hash. From the first on, who has none is not let in.',
    )
    .argument('<name>', 'whose it is: a-z, 0-9, dots and hyphens')
    .option('--rate <number>', 'requests a minute; REFRAIN_RATE otherwise', wholeNumber(1))
    .action((name: string, { rate = null }: { readonly rate?: number | null }) => {
      const { dataFolder } = readConfig();
      const isFirst = readTokens(dataFolder) === null;
      out(makeToken(dataFolder, { name, rate }));
      err('It is told this once. Send it as "Authorization: Bearer <token>"; the page asks for it.');
      if (isFirst) err('From now on, who has no token is not let in where others can ask.');
    });
  token
    .command('list')
    .description('List who has a token. No token can be read from it.')
    .addOption(formatOption())
    .action(({ format }: { readonly format: Format }) => {
      const { dataFolder } = readConfig();
      const { tokens, broken } = readTokens(dataFolder) ?? { tokens: [], broken: [] };
      const items = tokens.map(({ name, created, scope, rate }) => ({ name, created, scope, rate }));
      const text = () => [
        ...items.map(
          ({ name, created, scope, rate }) =>
            `${name}  ${scope}  since ${created}${rate === null ? '' : `  ${rate} requests a minute`}`,
        ),
        `${plural(items.length, 'token')}.`,
      ];
      const columns = ['name', 'created', 'scope', 'rate'];
      printList({ items, columns, row: (one) => one, text }, format, out);
      for (const line of broken) err(line);
      if (broken.length > 0) mend();
    });
  token
    .command('remove')
    .description('Take a token back: who has it is not let in from the next request on.')
    .argument('<name>', 'as `token list` has it')
    .action((name: string) => {
      const { dataFolder } = readConfig();
      const left = removeToken(dataFolder, name);
      out(`${name} is taken back; ${plural(left, 'token')} left.`);
      if (left === 0)
        err(
          `Nobody is let in now where others can ask. To open it to all, delete ${tokensFolder(dataFolder)} and start again.`,
        );
    });
};
