import { Link } from 'react-router';
import { Section } from '../../ui/section.tsx';
import styles from './ring.module.css';
import type { SevenQuestions_InitiativeFragment } from './seven-questions.generated.ts';
import { Written } from './written.tsx';

/** What the owners themselves write on each question, as far as they have; the whole of it is on the question's page. */
export function AllWords({ initiative }: { initiative: SevenQuestions_InitiativeFragment }) {
  const { id, ring, viewerCan } = initiative;
  const written = ring.questions.flatMap((question) =>
    question.words ? [{ ...question, words: question.words }] : [],
  );
  const unwritten = ring.questions.find(({ words }) => !words);
  if (written.length === 0 && !viewerCan.writeWords.allowed) return null;
  return (
    <Section
      title="In the owners’ words"
      aside={
        viewerCan.writeWords.allowed &&
        unwritten && (
          <Link className="meta" to={`/initiatives/${id}/questions/${unwritten.number}`}>
            Write on question {unwritten.number}
          </Link>
        )
      }
    >
      {written.length === 0 && <p className="meta">Nobody has written on any question yet.</p>}
      <ul className={styles.words}>
        {written.map(({ number, title, words }) => (
          <li key={number}>
            <Link className={`plain ${styles.wordsOf}`} to={`/initiatives/${id}/questions/${number}`}>
              {number}. {title}
            </Link>
            <Written of={words} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
