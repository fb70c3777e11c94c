/** Remembers the latest answer of a pure function, for many who ask the same. */

/** The function, which works again only when one of its arguments is another. */
export function latest<Arguments extends readonly unknown[], Answer>(
  work: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let known: { readonly given: Arguments; readonly answer: Answer } | null = null;
  return (...given) => {
    if (known?.given.every((each, index) => Object.is(each, given[index])) !== true)
      known = { given, answer: work(...given) };
    return known.answer;
  };
}
