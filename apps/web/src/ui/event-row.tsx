import type { ReactNode } from 'react';
import styles from './event-row.module.css';
import type { OrganisationFace } from './org-mark.tsx';
import { OrgMark } from './org-mark.tsx';

/** A line that tells what an organisation did, inside `Lines`: the act as `children`, when and who as `by`. */
export function EventRow(props: { of: OrganisationFace; children: ReactNode; by: ReactNode }) {
  return (
    <li className={styles.event}>
      <OrgMark mark={props.of.mark} kind={props.of.kind} />
      <span>
        <b>{props.of.name}</b> {props.children}
        <span className="micro block">{props.by}</span>
      </span>
    </li>
  );
}
