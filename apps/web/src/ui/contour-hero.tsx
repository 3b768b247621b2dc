import type { ReactNode } from 'react';
import page from '../app/public-page.module.css';
import styles from './contour-hero.module.css';
import land from './land.svg';

/** The head of the front page: contour lines that bend upstream where they cross a river, and the one line. */
export function ContourHero({ children }: { children: ReactNode }) {
  return (
    <div className={styles.hero}>
      <svg
        className={styles.heroLand}
        viewBox="0 0 760 520"
        preserveAspectRatio="xMaxYMid slice"
        aria-hidden="true"
      >
        <use className={styles.contour} href={`${land}#contours`} />
        <use className={styles.contourIndex} href={`${land}#index`} />
        <use className={styles.water} href={`${land}#water`} />
      </svg>
      <div className={page.wrap}>
        <div className={styles.heroText}>{children}</div>
      </div>
    </div>
  );
}
