/** Why a document cannot be read, said by code that sees its bytes and does not know where they lie. */
import { InvalidFile } from '../../server/errors.ts';

/** What to do about a file with nothing in it. */
export const LOOK = 'Look whether it is the file that you mean.';

/** A document is refused: what is wrong with it, and what to do. */
export class Refusal extends InvalidFile {
  readonly what: string;

  constructor(what: string, advice = '', options?: ErrorOptions) {
    super('', what, advice, options);
    this.what = what;
  }

  /** The same with the place in front. */
  at(place: string): InvalidFile {
    return new InvalidFile(place, this.what, this.advice, { cause: this });
  }
}

/** A document without a letter. */
export const noText = (): Refusal => new Refusal('holds no text', LOOK);
