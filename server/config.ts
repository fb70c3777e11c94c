/** The environment, parsed once: every setting with its default, what it is for and what it takes. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { readContact, type Contact } from './contact.ts';
import {
  databaseSettings,
  type EmbeddedSettings,
  readEmbedded,
  readRemote,
  type RemoteSettings,
} from './settings/database.ts';
import {
  languageModelSettings,
  type LanguageModelSettings,
  readLanguageModel,
} from './settings/language-model.ts';
import { readServing, servingSettings, type ServingSettings } from './settings/serving.ts';
import { type Environment, type Setting, setting } from './settings/setting.ts';
import { text } from './settings/shapes.ts';

export type { EmbeddedSettings, RemoteSettings } from './settings/database.ts';
export type { LanguageModelSettings } from './settings/language-model.ts';
export type { Environment, Setting } from './settings/setting.ts';

/** Everything that the environment decides. */
export interface Config extends ServingSettings {
  /** Absolute; keeps the embedded database, tokens, and the log of who asked. */
  readonly dataFolder: string;
  /** Absolute; holds sources, claims and judgements. */
  readonly seedFolder: string;
  /** Who reviews; empty where every command is to say it. */
  readonly reviewer: string;
  /** Where to ask for a correction of what this copy shows; null where none is set. */
  readonly contact: Contact | null;
  /** Undefined: Refrain runs the database itself. */
  readonly remote: RemoteSettings | undefined;
  readonly embedded: EmbeddedSettings;
  readonly languageModel: LanguageModelSettings;
}

/** The folder of package.json; a relative folder in a setting starts here. */
export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

const contact = z
  .literal('')
  .transform(() => null)
  .or(
    z.string().transform((text, context) => {
      const read = readContact(text);
      if (read === undefined) context.addIssue('neither an e-mail address nor an https URL');
      return read ?? z.NEVER;
    }),
  );

const settings = {
  ...servingSettings,
  dataFolder: setting(
    'REFRAIN_DATA',
    text,
    '.refrain',
    'a folder',
    'The folder of the embedded database and of tokens; relative to the project.',
  ),
  seedFolder: setting(
    'REFRAIN_SEED',
    text,
    'seed',
    'a folder',
    'The folder of sources, claims and judgements, which a start loads and commands write to; relative to the project.',
  ),
  reviewer: setting(
    'REFRAIN_REVIEWER',
    text,
    '',
    'initials or a pseudonym',
    'Who reviews, for every command that decides, and the desk. Unset: `--reviewer` says it, and the desk asks.',
  ),
  contact: setting(
    'REFRAIN_CONTACT',
    contact,
    '',
    'an e-mail address such as corrections@example.org, or a page such as https://example.org/corrections, without user and password',
    'Where to ask for a correction of what this copy shows: an e-mail address or an https page, on the page and in exports. Unset: they say that none is set.',
  ),
  ...databaseSettings,
  ...languageModelSettings,
};

/** Every setting, in the order of `docs/settings.md`. */
export const SETTINGS: readonly Setting[] = Object.values(settings);

/** The folder of sources, claims and judgements; absolute. */
export const readSeedFolder = (environment: Environment = process.env): string =>
  resolve(PROJECT_FOLDER, settings.seedFolder.read(environment));

/**
 * Reads the settings; an empty value counts as unset.
 * Throws NotConfigured with the setting's name, its value and what it takes.
 */
export function readConfig(environment: Environment = process.env): Config {
  return {
    ...readServing(environment),
    dataFolder: resolve(PROJECT_FOLDER, settings.dataFolder.read(environment)),
    seedFolder: readSeedFolder(environment),
    reviewer: settings.reviewer.read(environment).trim(),
    contact: settings.contact.read(environment),
    remote: readRemote(environment),
    embedded: readEmbedded(environment),
    languageModel: readLanguageModel(environment),
  };
}
