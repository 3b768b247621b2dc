import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { DemoStrip } from './demo-strip.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { ThumbBar } from './thumb-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrival } from './use-arrival.ts';
import type { Viewer } from './use-viewer.ts';
import { Waiting } from './waiting.tsx';

/** The frame of every page for a person who is signed in. */
export function Shell({ viewer, demo, onFind }: { viewer: Viewer; demo: boolean; onFind: () => void }) {
  const main = useArrival();
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      {demo && <DemoStrip signedIn />}
      <OfflineBar />
      <TopBar viewer={viewer} onFind={onFind} />
      <div className={styles.shell}>
        <Rail />
        <main className={styles.main} id="main" tabIndex={-1} ref={main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ThumbBar />
    </>
  );
}
