import { lazy, Suspense, useState } from 'react';
import { ScrollRestoration, useMatch } from 'react-router';
import { Notices } from './notices.tsx';
import { PublicPage } from './public-page.tsx';
import { Shell } from './shell.tsx';
import { useFindKey } from './use-find-key.ts';
import { useDemo, useViewer } from './use-viewer.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** Every page stands in this: the public frame for visitors and the front page, the shell for the rest. */
export function Frame() {
  const viewer = useViewer();
  const demo = useDemo();
  const front = useMatch('/') !== null;
  const [finding, setFinding] = useState(false);
  useFindKey(() => setFinding(true));
  return (
    <>
      {viewer && !front ? (
        <Shell viewer={viewer} demo={demo} onFind={() => setFinding(true)} />
      ) : (
        <PublicPage signedIn={viewer !== null} demo={demo} />
      )}
      {finding && (
        <Suspense fallback={null}>
          <Palette signedIn={viewer !== null} onClose={() => setFinding(false)} />
        </Suspense>
      )}
      <Notices />
      <ScrollRestoration />
    </>
  );
}
