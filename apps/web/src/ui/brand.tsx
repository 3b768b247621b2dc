import { Link } from 'react-router';
import styles from './brand.module.css';

/** The mark and the name; it leads to the front page. */
export function Brand() {
  return (
    <Link className={styles.brand} data-part="brand" to="/">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect width="28" height="28" rx="6.5" fill="currentColor" />
        <path
          d="M-1 12.2C5 13 9 12 14.6 6.4 18.6 10 23 10.6 29 9.2M-1 19.4C4 20.4 8 19.4 12.2 14.6 17 18.6 22 18.8 29 17.4M-1 26.4C2 27 6 26.2 9.8 22.4 14 26 19 27 29 25.4"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="1.3"
          opacity=".62"
        />
        <path
          d="M7.6 28.6C10.2 21.6 12.6 17.4 14 12.6 15 9 15.2 4.6 14 -.6"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.9"
        />
      </svg>
      Upstream
    </Link>
  );
}
