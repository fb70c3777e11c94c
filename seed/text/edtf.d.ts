/** The part of the `edtf` package that `seed/text/when.ts` uses: it ships no types. */
declare module 'edtf' {
  export interface Moment {
    readonly type: string;
    readonly min: number | null;
    readonly max: number | null;
    readonly lower?: Moment | null | number;
    readonly upper?: Moment | null | number;
    readonly year?: number;
    readonly season?: number;
  }
  /** @throws Error when the text is not EDTF */
  export default function edtf(text: string): Moment;
}
