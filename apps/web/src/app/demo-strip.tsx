import { Link } from 'react-router';
import styles from './demo-strip.module.css';
import { SignOutButton } from './sign-out-button.tsx';

/** Marks every page of the demonstration as invented, with the way to another side of it and the way out. */
export function DemoStrip({ signedIn }: { signedIn: boolean }) {
  return (
    <aside className={styles.demo} aria-label="Demonstration">
      <p>
        <b>Demo.</b> <span className="only-wide">Its places, organisations and people are invented.</span>
        <span className="only-narrow">All invented.</span>
      </p>
      {signedIn && (
        <>
          <Link to="/#look">
            <span className="only-wide">See it from the other side</span>
            <span className="only-narrow">See the other side</span>
          </Link>
          <SignOutButton className={styles.demoOff}>
            Leave<span className="only-wide">&nbsp;the demo</span>
          </SignOutButton>
        </>
      )}
    </aside>
  );
}
