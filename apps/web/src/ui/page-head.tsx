import type { ReactNode } from 'react';
import { useTitle } from '../app/use-title.ts';
import styles from './page-head.module.css';
import statement from './statement.module.css';

/**
 * The head of a page: its one title, which also names the document, and what can be done here. `spoken` is
 * for a title in the record's own words, such as a challenge's statement; `name` then names the document.
 */
export function PageHead(props: {
  title: string;
  name?: string;
  spoken?: boolean;
  eyebrow?: ReactNode;
  lead?: ReactNode;
  meta?: ReactNode;
  actions?: ReactNode;
}) {
  useTitle(props.name ?? props.title);
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <div>
          {props.eyebrow && <p className="eyebrow">{props.eyebrow}</p>}
          <h1 className={props.spoken ? statement.statement : undefined}>{props.title}</h1>
          {props.lead && <p className="lead">{props.lead}</p>}
          {props.meta && <p className="meta">{props.meta}</p>}
        </div>
        {props.actions && <div className={styles.headDo}>{props.actions}</div>}
      </div>
    </header>
  );
}
