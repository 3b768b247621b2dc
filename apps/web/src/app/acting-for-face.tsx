import { Icon } from '../ui/icon.tsx';
import { OrgMark } from '../ui/org-mark.tsx';
import styles from './top-bar.module.css';
import type { Viewer } from './use-viewer.ts';

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
