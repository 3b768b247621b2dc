import { NEEDS_CO_OWNER_WORDS } from '@upstream/domain/words/initiative-words';
import { Link } from 'react-router';
import { Banner } from '../../ui/banner.tsx';
import type { CoOwnerNote_InitiativeFragment } from './co-owner-note.generated.ts';

/** Says that an initiative lacks its second owner, and the two ways out. */
export function CoOwnerNote({ initiative }: { initiative: CoOwnerNote_InitiativeFragment }) {
  const { id, needsCoOwner, viewerCan } = initiative;
  if (!needsCoOwner) return null;
  return (
    <Banner kind="info" title={NEEDS_CO_OWNER_WORDS}>
      An initiative is owned by two or more organisations as equals.{' '}
      {viewerCan.invite.allowed ? (
        <Link to={`/initiatives/${id}/stakes#invite`}>Invite an owner, or close it</Link>
      ) : (
        'Its owner can invite another, or close it. Nothing on record is lost meanwhile.'
      )}
    </Banner>
  );
}
