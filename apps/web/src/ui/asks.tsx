import type { ReactNode } from 'react';
import styles from './asks.module.css';
import type { IconName } from './icon.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import { Tag } from './tag.tsx';

/** What is asked, one line each, and whether somebody fills it. Its children are `AskLine`s. */
export function Asks({ children }: { children: ReactNode }) {
  return <ul className={styles.asks}>{children}</ul>;
}

/** One ask: what, a few words about it, and whether it is missing or somebody has it. */
export function AskLine(props: { icon: IconName; what: ReactNode; about?: ReactNode; filled: boolean }) {
  return (
    <li>
      <Icon name={props.icon} />
      <span>
        <b>{props.what}</b>
        {props.about && <small>{props.about}</small>}
      </span>
      {props.filled ? (
        <Tag tone="good">
          <Mark name="good" />
          Have it
        </Tag>
      ) : (
        <Tag tone="needs">
          <Icon name="chair" />
          Missing
        </Tag>
      )}
    </li>
  );
}
