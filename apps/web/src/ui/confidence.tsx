import type { ConfidenceLevel } from '@upstream/domain/ring/question';
import { CONFIDENCE_LEVELS } from '@upstream/domain/ring/question';
import { CONFIDENCE_WORDS } from '@upstream/domain/words/initiative-words';
import styles from './confidence.module.css';
import type { OrganisationFace } from './org-mark.tsx';
import { OrgMark } from './org-mark.tsx';

/** One owner's own confidence; null while it has not said. */
export interface Confidence {
  owner: OrganisationFace;
  level: ConfidenceLevel | null;
}

function Step({ level, owners }: { level: ConfidenceLevel | null; owners: readonly OrganisationFace[] }) {
  return (
    <li className={level === null ? styles.silent : undefined}>
      <span className={styles.marks}>
        {owners.map(({ name, mark, kind }) => (
          <span key={name}>
            <OrgMark mark={mark} kind={kind} />
            <span className="vh">{name}</span>
          </span>
        ))}
        {owners.length === 0 && <span className="vh">Nobody</span>}
      </span>
      <span className={styles.level}>{level === null ? 'Not yet said' : CONFIDENCE_WORDS[level]}</span>
    </li>
  );
}

/** Each owner's own confidence on one line from none to full: the spread is shown, never the mean. */
export function ConfidenceSpread({ of }: { of: readonly Confidence[] }) {
  const at = (level: ConfidenceLevel | null) =>
    of.filter((said) => said.level === level).map(({ owner }) => owner);
  const silent = at(null);
  return (
    <ol className={styles.spread} aria-label="Confidence of each owner">
      {CONFIDENCE_LEVELS.map((level) => (
        <Step key={level} level={level} owners={at(level)} />
      ))}
      {silent.length > 0 && <Step level={null} owners={silent} />}
    </ol>
  );
}
