import { NavLink } from 'react-router';
import { Count } from './count.tsx';
import styles from './tabs.module.css';

/** The parts of one record, each with an address of its own. `end` is for the tab at the record's own address. */
export function Tabs(props: {
  label: string;
  tabs: readonly { to: string; word: string; waiting?: number; end?: boolean }[];
}) {
  return (
    <nav className={styles.tabs} aria-label={props.label}>
      {props.tabs.map((tab) => (
        <NavLink key={tab.to} to={tab.to} end={tab.end ?? false}>
          {tab.word} <Count of={tab.waiting ?? 0} means="waiting" quiet />
        </NavLink>
      ))}
    </nav>
  );
}
