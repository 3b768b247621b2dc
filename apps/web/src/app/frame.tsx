import { lazy, Suspense, useState } from 'react';
import { ScrollRestoration, useMatches } from 'react-router';
import { Notices } from './notices.tsx';
import { PublicPage } from './public-page.tsx';
import { Shell } from './shell.tsx';
import { standsAlone } from './stands-alone.ts';
import { useFindKey } from './use-find-key.ts';
import { useDemo, useViewer } from './use-viewer.ts';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** Every page stands in this: the quiet public frame for the front page and the doors, the shell for the rest. */
export function Frame() {
  const viewer = useViewer();
  const demo = useDemo();
  const alone = useMatches().some(({ handle }) => handle === standsAlone);
  const [finding, setFinding] = useState(false);
  useFindKey(() => setFinding(true));
  return (
    <>
      {alone ? (
        <PublicPage signedIn={viewer !== null} demo={demo} />
      ) : (
        <Shell viewer={viewer} demo={demo} onFind={() => setFinding(true)} />
      )}
      {finding && (
        <Suspense fallback={null}>
          <Palette viewer={viewer} onClose={() => setFinding(false)} />
        </Suspense>
      )}
      <Notices />
      <ScrollRestoration />
    </>
  );
}
