import { useId } from 'react';
import styles from './public-page.module.css';
import type { Scheme } from './scheme.ts';
import { chooseScheme, useScheme } from './scheme.ts';

/** The foot of a public page: the way to the API, and how the screen looks on this device. */
export function SiteFoot() {
  const id = useId();
  const scheme = useScheme();
  return (
    <div className={styles.wrap}>
      <footer className={styles.siteFoot}>
        <ul>
          <li>
            <a href="/explore">Use the API</a>
          </li>
          <li className={styles.footScheme}>
            <label htmlFor={id}>How it looks here</label>
            <select id={id} value={scheme} onChange={(event) => chooseScheme(event.target.value as Scheme)}>
              <option value="system">As my device</option>
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          </li>
        </ul>
        <p className="micro">Upstream is open source.</p>
      </footer>
    </div>
  );
}
