import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { cx } from '../ui/cx.ts';
import styles from './demo-strip.module.css';

const LeaveDemo = lazy(async () => ({ default: (await import('./leave-demo.tsx')).LeaveDemo }));

/** Marks every page of the demonstration as invented, with the way to another side of it and the way out. */
export function DemoStrip({ signedIn }: { signedIn: boolean }) {
  const [leaving, setLeaving] = useState(false);
  return (
    <aside className={styles.demo} aria-label="Demonstration">
      <p>
        <b>Demo.</b> <span className="only-wide">Its places, organisations and people are invented.</span>
        <span className={cx('only-narrow', signedIn && styles.demoInvented)}>All invented.</span>
      </p>
      {signedIn && (
        <>
          <Link to="/#look">
            <span className="only-wide">See it from the other side</span>
            <span className="only-narrow">See the other side</span>
          </Link>
          <button className={styles.demoOff} type="button" onClick={() => setLeaving(true)}>
            Leave<span className="only-wide">&nbsp;the demo</span>
          </button>
        </>
      )}
      {leaving && (
        <Suspense fallback={null}>
          <LeaveDemo onClose={() => setLeaving(false)} />
        </Suspense>
      )}
    </aside>
  );
}
