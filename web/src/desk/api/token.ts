/** The token of this run of the desk: from the address it was opened with, kept for this tab only. */

const KEY = 'refrain-desk-token';

/** Takes the token out of the address, so that it is not read over a shoulder; null when there is none. */
export function takeToken(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given !== null) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(null, '', location.pathname + location.search);
  }
  return given ?? sessionStorage.getItem(KEY);
}
