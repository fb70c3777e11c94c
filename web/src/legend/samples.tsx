/** Samples of the marks in the picture, drawn by hand so that the legend needs no picture. */
import type { Attribution, Certainty, EntityType, Known, Shape } from '../generated/model.ts';
import type { Side } from '../state/side.ts';
import { SIGNS } from '../words/certainty.ts';
import { typeInfo } from '../words/node-type.ts';

const OUTLINES: Readonly<Record<Shape, string>> = {
  CIRCLE: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
  DOUBLE_CIRCLE: 'M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19ZM12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  ROUND_RECTANGLE: 'M4 5h16a3 3 0 0 1 3 3v8a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3Z',
  SQUARE: 'M4 4h16v16H4Z',
  CARD: 'M8 3h8l3.5 3.5v11L16 21H8l-3.5-3.5v-11Z',
  DIAMOND: 'M12 1.5 22.5 12 12 22.5 1.5 12Z',
  HEXAGON: 'M7 4h10l5 8-5 8H7L2 12Z',
  TAG: 'M3 5h13l6 7-6 7H3Z',
  RHOMBOID: 'M6.5 5H23l-5.5 14H1Z',
  PENTAGON: 'M12 2 22 9.5 18.2 21H5.8L2 9.5Z',
};

const FILLS: Readonly<Record<Side, readonly [string, string]>> = {
  defendant: ['var(--defendant)', 'var(--defendant-ink)'],
  official: ['var(--official)', 'var(--official-ink)'],
  both: ['var(--other)', 'var(--other-ink)'],
  other: ['var(--other)', 'var(--other-ink)'],
};

/** A node's outline with its letter. */
export function NodeSample(props: {
  readonly type: EntityType;
  readonly side?: Side | undefined;
  readonly letter?: string | undefined;
  readonly size?: number;
}) {
  const { shape, letter } = typeInfo(props.type);
  const plain: readonly [string, string] =
    props.type === 'Case' ? ['var(--case)', 'var(--case-ink)'] : ['var(--node)', 'var(--ink)'];
  const [fill, ink] = props.side === undefined ? plain : FILLS[props.side];
  return (
    <svg width={props.size ?? 24} height={props.size ?? 24} viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[shape]} fill={fill} stroke={ink} strokeWidth="1.3" />
      <text x="12" y="16" textAnchor="middle" fontSize="11" fontWeight="600" fill={ink}>
        {props.letter ?? letter}
      </text>
    </svg>
  );
}

const DASHES: Readonly<Record<Certainty, string>> = {
  ASSERTED: '',
  HEDGED: '6 4',
  DENIED: '',
};

/** A line as its certainty draws it, with the ring of what somebody quoted says. */
export function LineSample({
  certainty,
  attribution = 'DOCUMENT',
  width = 1.8,
}: {
  readonly certainty: Certainty;
  readonly attribution?: Attribution;
  readonly width?: number;
}) {
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
      <path d="M1 7h32" stroke="var(--line)" strokeWidth={width} strokeDasharray={DASHES[certainty]} />
      {certainty === 'DENIED' && <path d="M15 2v10M19 2v10" stroke="var(--line)" strokeWidth="1.6" />}
      {attribution === 'QUOTED' && (
        <circle
          cx={certainty === 'DENIED' ? 26 : 17}
          cy="7"
          r="3.4"
          fill="var(--picture)"
          stroke="var(--line)"
          strokeWidth="1.6"
        />
      )}
    </svg>
  );
}

/** The sign, for those who see it; the words beside it say what it means. */
export function KnownSample({ known }: { readonly known: Known }) {
  return (
    <span className="sign" aria-hidden="true">
      {SIGNS[known]}
    </span>
  );
}

/** The double line of a judgement that leaves an identity open. */
export function JudgementSample() {
  return (
    <svg width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
      <path d="M1 5h32M1 9h32" stroke="var(--accent)" strokeWidth="1.4" />
    </svg>
  );
}

/** The mark of what is contested. */
export function ContestedSample() {
  return (
    <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="7.5" fill="var(--contested)" />
      <path d="M4 6.3h8M4 9.7h8M10 3.6 6 12.4" stroke="var(--contested-ink)" strokeWidth="1.5" fill="none" />
    </svg>
  );
}
