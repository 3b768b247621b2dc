import { lazy, Suspense } from 'react';
import { Link, useLocation } from 'react-router';
import { Brand } from '../ui/brand.tsx';
import { Icon } from '../ui/icon.tsx';
import { PersonMark } from '../ui/person-mark.tsx';
import { ActingFor } from './acting-for.tsx';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';
import { comingBack } from './way-back.ts';

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }));

function Account({ viewer }: { viewer: Viewer }) {
  const { name } = viewer.person;
  return (
    <Suspense
      fallback={
        <span className={styles.tool}>
          <PersonMark name={name} />
        </span>
      }
    >
      <AccountMenu name={name} />
    </Suspense>
  );
}

function SignInLink() {
  const { pathname, search } = useLocation();
  return (
    <Link className={styles.signIn} to={comingBack('/sign-in', pathname + search)}>
      Sign in
    </Link>
  );
}

/** The top of every page of work: the way home, the finder, and for whom one acts or the way to sign in. */
export function TopBar({ viewer, onFind }: { viewer: Viewer | null; onFind: () => void }) {
  return (
    <header className={styles.top}>
      <Brand />
      <button className={styles.find} type="button" onClick={onFind}>
        <Icon name="search" />
        Find anything or go anywhere<kbd>Ctrl K</kbd>
      </button>
      {viewer && <ActingFor viewer={viewer} />}
      <div className={styles.topTools}>
        <button
          className={`${styles.tool} ${styles.toolFind}`}
          type="button"
          aria-label="Find anything"
          onClick={onFind}
        >
          <Icon name="search" />
        </button>
        {viewer ? <Account viewer={viewer} /> : <SignInLink />}
      </div>
    </header>
  );
}
