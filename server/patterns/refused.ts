/** A question about patterns that cannot be answered as it was put. */
export class Refused extends Error {
  /** For the client: BAD_USER_INPUT, STALE_CURSOR, CANCELLED, NOT_YET. */
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
