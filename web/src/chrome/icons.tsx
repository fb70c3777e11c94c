/** The icons of the buttons, drawn with strokes on a grid of 18. */
const PATHS = {
  plus: 'M9 3v12M3 9h12',
  minus: 'M3 9h12',
  fit: 'M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4',
  undo: 'M6 4 3 7l3 3M3 7h7a4.5 4.5 0 0 1 0 9H7',
  redo: 'M12 4l3 3-3 3M15 7H8a4.5 4.5 0 0 0 0 9h3',
  close: 'M4 4l10 10M14 4 4 14',
  help: 'M6.5 6.8a2.6 2.6 0 1 1 3.9 2.3c-.9.5-1.4 1-1.4 2M9 14.2v.1',
  search: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10ZM12 12l4 4',
  theme: 'M9 2.5a6.5 6.5 0 1 0 0 13ZM9 2.5a6.5 6.5 0 0 1 0 13',
  layout: 'M3 4h12M5 9h8M3 14h12',
  legend: 'M3 5h1M7 5h8M3 9h1M7 9h8M3 13h1M7 13h8',
} as const;

/** An icon; always beside a label or in a labelled button. */
export function Icon({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[of]} />
    </svg>
  );
}
