/** The errors Refrain raises on purpose, one leaf for each thing that a reader of the message can do about it. */

/** What every deliberate error carries: where it happened, what is wrong, and what to do. */
export class RefrainError extends Error {
  /** Where: a file and line, a setting, or empty when the place is plain from the message. */
  readonly place: string;
  /** What the reader can do, one sentence, or empty. */
  readonly advice: string;

  constructor(place: string, what: string, advice = '', options?: ErrorOptions) {
    super(`${place === '' ? '' : `${place} `}${what}${advice === '' ? '' : `\n  ${advice}`}`, options);
    this.name = new.target.name;
    this.place = place;
    this.advice = advice;
  }
}

/** A setting, a program or a folder is missing or wrong: change the machine or the environment. */
export class NotConfigured extends RefrainError {}

/** The database cannot be reached or refuses the credentials: check that it runs, and its address. */
export class DatabaseUnavailable extends RefrainError {}

/** The language model cannot be reached or gives no answer that can be used: check its address, or try again later. */
export class LanguageModelUnavailable extends RefrainError {}

/** A file that a person writes (claims, identities, gazetteer, front matter) is wrong: mend the line named. */
export class InvalidFile extends RefrainError {}

/** The text that claims were checked against is not the text on disk: review the stale claims. */
export class SourceChanged extends RefrainError {}

/** A request asks for something that does not exist or is not allowed: change the request. */
export class BadRequest extends RefrainError {}
