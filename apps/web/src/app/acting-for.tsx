import { useMutation } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../ui/icon.tsx';
import { OrgMark } from '../ui/org-mark.tsx';
import { ActForDocument } from './act-for.generated.ts';
import { announce } from './announce.ts';
import { apollo } from './apollo.ts';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

const ActingForChoice = lazy(async () => ({
  default: (await import('./acting-for-choice.tsx')).ActingForChoice,
}));

/** What the switch shows when closed: the organisation acted for. */
export function ActingForFace({ viewer }: { viewer: Viewer }) {
  const acting = viewer.actingFor;
  return (
    <>
      {acting && <OrgMark mark={acting.mark} kind={acting.kind} />}
      <span className={styles.actingText}>
        <span className={styles.actingLabel}>Acting for </span>
        <span className={styles.actingName}>{acting?.name ?? 'no organisation yet'}</span>
      </span>
      {viewer.memberships.length > 1 && <Icon name="switch" />}
    </>
  );
}

/** Says for whom the person acts, and lets one who belongs to several change it in two presses. */
export function ActingFor({ viewer }: { viewer: Viewer }) {
  const [opened, setOpened] = useState(false);
  const [actFor] = useMutation(ActForDocument);
  if (viewer.memberships.length < 2) {
    return (
      <div className={styles.acting}>
        <ActingForFace viewer={viewer} />
      </div>
    );
  }
  const choose = async (organisationId: string) => {
    const { data } = await actFor({ variables: { input: { organisationId } } });
    if (data && 'message' in data.actFor) return announce(data.actFor.message);
    await apollo.resetStore();
    const chosen = viewer.memberships.find(({ organisation }) => organisation.id === organisationId);
    announce(`You now act for ${chosen?.organisation.name ?? 'another organisation'}.`);
  };
  const closed = (
    <button className={styles.acting} type="button" aria-haspopup="listbox" onClick={() => setOpened(true)}>
      <ActingForFace viewer={viewer} />
    </button>
  );
  if (!opened) return closed;
  return (
    <Suspense fallback={closed}>
      <ActingForChoice viewer={viewer} onChoose={(id) => void choose(id)} />
    </Suspense>
  );
}
