import { THEMES } from '@upstream/domain/challenges/theme';
import { THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { Link } from 'react-router';
import { InlineChair } from '../../ui/chair.tsx';
import { Count } from '../../ui/count.tsx';
import { Lines } from '../../ui/lines.tsx';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import styles from './challenges.module.css';
import { Closing } from './closing.tsx';
import { inOneSentence } from './statement-parts.ts';

/** The challenges side by side by what they are about; a theme with none is left out. */
export function ChallengesBoard({ challenges }: { challenges: readonly ChallengeCall_ChallengeFragment[] }) {
  const columns = THEMES.map((theme) => ({
    theme,
    of: challenges.filter((challenge) => challenge.theme === theme),
  })).filter(({ of }) => of.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by the keyboard too
    <section className={styles.board} aria-label="Challenges by theme" tabIndex={0}>
      {columns.map(({ theme, of }) => (
        <section key={theme} aria-label={THEME_WORDS[theme]}>
          <h2>
            {THEME_WORDS[theme]}{' '}
            <Count of={of.length} means={of.length === 1 ? 'challenge' : 'challenges'} quiet />
          </h2>
          <Lines>
            {of.map((challenge) => (
              <li className="stack stack--tight" key={challenge.id}>
                <Link className={`${styles.boardSays} plain`} to={`/challenges/${challenge.id}`}>
                  {inOneSentence(challenge)}
                </Link>
                {challenge.emptyChairCount > 0 && (
                  <InlineChair>{sentenceCase(counted(challenge.emptyChairCount, 'empty chair'))}</InlineChair>
                )}
                <span className="micro block">
                  <Closing of={challenge} />
                </span>
              </li>
            ))}
          </Lines>
        </section>
      ))}
    </section>
  );
}
