import type { ReactNode } from 'react';
import { useId } from 'react';
import styles from './section.module.css';

/** A titled part of a page; `aside` stands at the other end of its title line; `quiet` hides the title from sight. */
export function Section(props: {
  title: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  quiet?: boolean;
  first?: boolean;
  id?: string;
  children: ReactNode;
}) {
  const own = useId();
  const title = (
    <h2 className={props.quiet ? 'vh' : undefined} id={own}>
      {props.title}
    </h2>
  );
  return (
    <section className={props.first ? styles.first : styles.section} id={props.id} aria-labelledby={own}>
      {props.aside ? (
        <div className={styles.sectionHead}>
          {title}
          {props.aside}
        </div>
      ) : (
        title
      )}
      {props.children}
      {props.note && <p className={styles.note}>{props.note}</p>}
    </section>
  );
}
