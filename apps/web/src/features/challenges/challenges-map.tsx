import { counted } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { Lines } from '../../ui/lines.tsx';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import styles from './challenges.module.css';
import { ChallengesSea } from './challenges-sea.tsx';
import { mapPlaces } from './map-places.ts';
import { inOneSentence } from './statement-parts.ts';
import { usePagePart } from './use-page-part.ts';

/** The places of the challenges as they lie to one another, and beside it the same as a list. */
export function ChallengesMap({ challenges }: { challenges: readonly ChallengeCall_ChallengeFragment[] }) {
  usePagePart();
  const { placed, ties, unitsAKilometre, unplaced } = mapPlaces(challenges);
  const nowhere = challenges.filter(({ places }) => places.length === 0);
  const groups = [
    ...[...placed, ...unplaced].sort((a, b) => a.name.localeCompare(b.name)),
    ...(nowhere.length > 0 ? [{ id: 'nowhere', name: 'No place named', challenges: nowhere }] : []),
  ];
  return (
    <div className={styles.map}>
      {placed.length > 0 && (
        <div className={styles.mapStick}>
          <ChallengesSea placed={placed} ties={ties} unitsAKilometre={unitsAKilometre} />
          <p className="micro">
            One contour for each challenge. A dashed line stands for help that is still missing.
          </p>
        </div>
      )}
      <div className="stack">
        {groups.map(({ id, name, challenges: here }) => (
          <section key={id} id={id} aria-label={name}>
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
