import { lazy, Suspense } from 'react';
import { Brand } from '../ui/brand.tsx';
import { Icon } from '../ui/icon.tsx';
import { PersonMark } from '../ui/person-mark.tsx';
import { ActingFor } from './acting-for.tsx';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));

/** The top of every page for a person who is signed in: the way home, the finder, for whom they act. */
export function TopBar({ viewer, onFind }: { viewer: Viewer; onFind: () => void }) {
  const { name } = viewer.person;
  return (
    <header className={styles.top}>
      <Brand />
      <button className={styles.find} type="button" onClick={onFind}>
        <Icon name="search" />
        Find anything or go anywhere<kbd>Ctrl K</kbd>
      </button>
      <ActingFor viewer={viewer} />
      <div className={styles.topTools}>
        <button
          className={`${styles.tool} ${styles.toolFind}`}
          type="button"
          aria-label="Find anything"
          onClick={onFind}
        >
          <Icon name="search" />
        </button>
        <Suspense
          fallback={
            <span className={styles.tool}>
              <PersonMark name={name} />
            </span>
          }
        >
          <AccountMenu name={name} />
        </Suspense>
      </div>
    </header>
  );
}
