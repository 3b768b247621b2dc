import type { ReactNode } from 'react';
import styles from './org.module.css';
import type { OrganisationFace } from './org-mark.tsx';
import { OrgMark } from './org-mark.tsx';

/** Several organisations as a row of squares, at most `most` of them; their names are read aloud. */
export function Orgs(props: { of: readonly OrganisationFace[]; most?: number; more?: ReactNode }) {
  const shown = props.of.slice(0, props.most ?? 9);
  const left = props.of.length - shown.length;
  return (
    <span className={styles.orgs}>
      {shown.map(({ name, mark, kind }) => (
        <OrgMark key={name} mark={mark} kind={kind} />
      ))}
      <span className="vh">{props.of.map(({ name }) => name).join(', ')}</span>
      {props.more ? (
        <span className={styles.orgsMore}>{props.more}</span>
      ) : (
        left > 0 && <span className={styles.orgsMore}>and {left} more</span>
      )}
    </span>
  );
}
