import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { DemoStrip } from './demo-strip.tsx';
import { OfflineBar } from './offline-bar.tsx';
import { placesFor } from './places-to-go.ts';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { ThumbBar } from './thumb-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useArrival } from './use-arrival.ts';
import type { Viewer } from './use-viewer.ts';
import { Waiting } from './waiting.tsx';

/** The frame of every page of work, with the places that a person or a visitor can open. */
export function Shell({
  viewer,
  demo,
  onFind,
}: {
  viewer: Viewer | null;
  demo: boolean;
  onFind: () => void;
}) {
  const main = useArrival();
  const places = placesFor(viewer);
  return (
    <>
      <a className="skip" href="#main">
        Skip to main content
      </a>
      {demo && <DemoStrip signedIn={viewer !== null} />}
      <OfflineBar />
      <TopBar viewer={viewer} onFind={onFind} />
      <div className={styles.shell}>
        <Rail places={places} />
        <main className={styles.main} id="main" tabIndex={-1} ref={main}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <ThumbBar places={places} />
    </>
  );
}
