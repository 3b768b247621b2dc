import { Suspense } from 'react';
import { Link, Outlet, useMatch } from 'react-router';
import { Brand } from '../ui/brand.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { OfflineBar } from './offline-bar.tsx';
import styles from './public-page.module.css';
import { SiteFoot } from './site-foot.tsx';
import { useArrival } from './use-arrival.ts';
import { Waiting } from './waiting.tsx';

/** The frame of a page for anybody: no rail, no organisation acted for. */
export function PublicPage({ signedIn, demo }: { signedIn: boolean; demo: boolean }) {
  const main = useArrival();
  const front = useMatch('/') !== null;
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      {demo && <DemoStrip signedIn={signedIn} />}
      <OfflineBar />
      <header className={styles.top}>
        <Brand />
        <div className={styles.tools}>
          <Link to="/challenges">Challenges</Link>
          {signedIn ? <Link to="/my-week">My week</Link> : <Link to="/sign-in">Sign in</Link>}
        </div>
      </header>
      <main className={front ? undefined : styles.main} id="main" tabIndex={-1} ref={main}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <SiteFoot />
    </>
  );
}
