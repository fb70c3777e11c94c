/** Light or dark: as the system has it, unless the reader chose. */

const KEY = 'refrain-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Storage may be forbidden; the system's theme is used then.
    return null;
  }
};

/** Whether the page is dark now. */
export const isDark = (): boolean => (chosen() ?? (system.matches ? 'dark' : 'light')) === 'dark';

function apply(): void {
  document.documentElement.setAttribute('data-theme', isDark() ? 'dark' : 'light');
  for (const listener of listeners) listener();
}

/** Sets the theme and follows the system from then on. */
export function followTheme(): void {
  apply();
  system.addEventListener('change', apply);
}

/** The other theme, from now on. */
export function switchTheme(): void {
  const next = isDark() ? 'light' : 'dark';
  try {
    localStorage.setItem(KEY, next);
  } catch {
    return;
  }
  apply();
}

/** Calls back when the theme changes; gives what stops it. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
