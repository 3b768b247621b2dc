import { counted } from '@upstream/domain/words/count';
import { Link, useLocation } from 'react-router';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import styles from './challenges-sea.module.css';
import type { MappedPlace } from './map-places.ts';
import { SEA, scaleBar } from './map-places.ts';

type Challenge = ChallengeCall_ChallengeFragment;

/** The innermost contour's radius and the step from one to the next, in the drawing's units. */
const HILL = { top: 13, step: 6, most: 7 } as const;

/**
 * The places as hills, one contour for each challenge; dashed around them where help is still missing. Two places
 * that share a challenge are tied. Each leads to its part of the list beside it.
 */
export function ChallengesSea(props: {
  placed: readonly MappedPlace<Challenge>[];
  ties: readonly { id: string; one: { x: number; y: number }; other: { x: number; y: number } }[];
  unitsAKilometre: number;
}) {
  const widestFirst = [...props.placed].sort((one, other) => other.challenges.length - one.challenges.length);
  return (
    <svg className={styles.sea} viewBox={`0 0 ${SEA.width} ${SEA.height}`}>
      <title>Where the challenges are, north upwards; the list says the same in words</title>
      {props.ties.map(({ id, one, other }) => (
        <line key={id} className={styles.tie} x1={one.x} y1={one.y} x2={other.x} y2={other.y} />
      ))}
      {widestFirst.map((place) => (
        <Hill key={place.id} of={place} />
      ))}
      <Scale unitsAKilometre={props.unitsAKilometre} />
    </svg>
  );
}

function Hill({ of }: { of: MappedPlace<Challenge> }) {
  const { search } = useLocation();
  const { id, name, x, y, challenges } = of;
  const chairs = challenges.reduce((sum, { emptyChairCount }) => sum + emptyChairCount, 0);
  const contours = Array.from({ length: Math.min(challenges.length, HILL.most) }, (_, at) => at);
  const foot = HILL.top + contours.length * HILL.step;
  return (
    <Link to={{ search, hash: id }}>
      <title>
        {`${name}: ${counted(challenges.length, 'challenge')}, ${counted(chairs, 'empty chair')}`}
      </title>
      <g className={styles.hill} transform={`translate(${x} ${y})`}>
        <circle className={styles.ground} r={foot} />
        {contours.slice(1).map((at) => (
          <circle key={at} className={styles.contour} r={HILL.top + at * HILL.step} />
        ))}
        {chairs > 0 && <circle className={styles.missing} r={foot} />}
        <circle className={styles.top} r={HILL.top} />
        <text className={styles.count} dy="0.36em">
          {challenges.length}
        </text>
        <g transform={`translate(0 ${foot})`}>
          <text className={styles.name} dy="1.15em">
            {name}
          </text>
        </g>
      </g>
    </Link>
  );
}

function Scale({ unitsAKilometre }: { unitsAKilometre: number }) {
  const { kilometres, units } = scaleBar(unitsAKilometre);
  return (
    <g transform={`translate(14 ${SEA.height - 14})`}>
      <path className={styles.bar} d={`M0 -5V0H${units}V-5`} />
      <text className={styles.length} y={-8}>
        {kilometres} km
      </text>
    </g>
  );
}
