import { counted } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Lines } from '../../ui/lines.tsx';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import styles from './challenges.module.css';
import { mapPlaces, SEA } from './map-places.ts';
import { inOneSentence } from './statement-parts.ts';

/** The places of the challenges as they lie to one another, and beside it the same as a list. */
export function ChallengesMap({ challenges }: { challenges: readonly ChallengeCall_ChallengeFragment[] }) {
  const { placed, unplaced } = mapPlaces(challenges);
  const nowhere = challenges.filter(({ places }) => places.length === 0);
  const groups = [
    ...[...placed, ...unplaced].sort((a, b) => a.name.localeCompare(b.name)),
    ...(nowhere.length > 0 ? [{ id: 'nowhere', name: 'No place named', challenges: nowhere }] : []),
  ];
  return (
    <div className={styles.map}>
      {placed.length > 0 && (
        <svg
          className={styles.mapSea}
          viewBox={`0 0 ${SEA.width} ${SEA.height}`}
          role="img"
          aria-label="Where the challenges are; the list beside it says the same"
        >
          {placed.map(({ id, name, x, y, challenges: here }) => (
            <g key={id}>
              <circle className={styles.mapDot} cx={x} cy={y} r={13 + Math.min(here.length, 9) * 1.5} />
              <text className={styles.mapCount} x={x} y={y + 5}>
                {here.length}
              </text>
              <text className={styles.mapWord} x={x} y={y + 44} textAnchor="middle">
                {name}
              </text>
            </g>
          ))}
        </svg>
      )}
      <div className="stack">
        {groups.map(({ id, name, challenges: here }) => (
          <section key={id} aria-label={name}>
            <h2>{name}</h2>
            <p className="micro">{counted(here.length, 'challenge')}</p>
            <Lines bare>
              {here.map((challenge) => (
                <li key={challenge.id}>
                  <Link className="record" to={`/challenges/${challenge.id}`}>
                    {inOneSentence(challenge)}
                  </Link>
                </li>
              ))}
            </Lines>
          </section>
        ))}
      </div>
    </div>
  );
}
