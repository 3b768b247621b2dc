import type { ReactNode } from 'react';
import { Lines } from '../../ui/lines.tsx';
import { Section } from '../../ui/section.tsx';
import styles from './initiatives.module.css';

/** One column of a board: its heading and its cards. */
export interface BoardColumn {
  title: string;
  cards: readonly { id: string; card: ReactNode }[];
}

/** Cards in columns side by side; where there is too little room the board scrolls inside itself. */
export function Board({ label, of }: { label: string; of: readonly BoardColumn[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={styles.board} aria-label={label} tabIndex={0}>
      {of.map(({ title, cards }) => (
        <Section key={title} first title={`${title} (${cards.length})`}>
          {cards.length === 0 ? (
            <p className="meta">None</p>
          ) : (
            <Lines>
              {cards.map(({ id, card }) => (
                <li key={id}>
                  <span className="stack stack--tight">{card}</span>
                </li>
              ))}
            </Lines>
          )}
        </Section>
      ))}
    </section>
  );
}
