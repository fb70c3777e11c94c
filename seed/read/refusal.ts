/** Why a document cannot be read, said by code that sees its bytes and does not know where they lie. */
import { InvalidFile } from '../../server/errors.ts';

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
