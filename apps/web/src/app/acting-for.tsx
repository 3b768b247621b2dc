import { lazy, Suspense, useState } from 'react';
import { isRefused } from '../forms/answer.ts';
import { Icon } from '../ui/icon.tsx';
import { OrgMark } from '../ui/org-mark.tsx';
import { announce } from './announce.ts';
import { actFor } from './session.ts';
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
  if (viewer.memberships.length < 2) {
    return (
      <div className={styles.acting}>
        <ActingForFace viewer={viewer} />
      </div>
    );
  }
  const choose = async (organisationId: string) => {
    const answer = await actFor(organisationId);
    if (isRefused(answer)) return announce(answer.message);
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
