import styles from '../ui/sheet.module.css';
import { Skeleton } from '../ui/skeleton.tsx';

/** What stands in the page's place while its content comes. */
export function Waiting() {
  return (
    <div className={styles.sheet} aria-busy="true">
      <p className="vh">The page is coming.</p>
      <Skeleton lines={4} />
    </div>
  );
}
