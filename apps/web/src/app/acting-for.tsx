import { lazy, Suspense, useState } from 'react';
import { ActingForFace } from './acting-for-face.tsx';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

const ActingForChoice = lazy(async () => ({
  default: (await import('./acting-for-choice.tsx')).ActingForChoice,
}));

/** Says for whom the person acts; who belongs to several opens the list and chooses with one press. */
export function ActingFor({ viewer }: { viewer: Viewer }) {
  const [opened, setOpened] = useState(false);
  if (viewer.memberships.length < 2) {
    return (
      <div className={styles.acting}>
        <ActingForFace viewer={viewer} />
      </div>
    );
  }
  const closed = (
    <button className={styles.acting} type="button" aria-haspopup="menu" onClick={() => setOpened(true)}>
      <ActingForFace viewer={viewer} />
    </button>
  );
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <ActingForChoice viewer={viewer} />
    </Suspense>
  );
}
