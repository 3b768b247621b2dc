import { useSuspenseQuery } from '@apollo/client/react';
import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { useViewer } from '../../app/use-viewer.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { When } from '../../ui/when.tsx';
import { AcceptAsMember } from './accept-as-member.tsx';
import { AcceptAsNewcomer } from './accept-as-newcomer.tsx';
import { CutOffLink } from './cut-off-link.tsx';
import { KeptPlaceDocument } from './kept-place.generated.ts';
import { useLinkSecret } from './link-secret.ts';
import styles from './narrow.module.css';

function Spent() {
  return (
    <div className={styles.narrow}>
      <PageHead
        title="This invitation has ended"
        lead="It was used, was withdrawn or has expired. Ask whoever invited you for a new one; it works once, for a week."
      />
      <p className="row">
        <LinkButton to="/sign-in">Sign in</LinkButton>
        <LinkButton kind="second" to="/challenges">
          See the challenges
        </LinkButton>
      </p>
    </div>
  );
}

function Invitation({ secret }: { secret: string }) {
  const viewer = useViewer();
  const { data } = useSuspenseQuery(KeptPlaceDocument, {
    variables: { secret },
    fetchPolicy: 'network-only',
  });
  const place = data.keptPlace;
  if (!place) return <Spent />;
  return (
    <div className={styles.narrow}>
      <PageHead
        title={`${place.organisationName} invites you`}
        lead={`You will be somebody who ${ROLE_WORDS[place.role]} for ${place.organisationName}.`}
        meta={
          <>
            The link works once, until <When at={place.expiresAt} />.
          </>
        }
      />
      {viewer ? (
        <AcceptAsMember secret={secret} place={place} name={viewer.person.name} />
      ) : (
        <AcceptAsNewcomer secret={secret} place={place} />
      )}
    </div>
  );
}

/** Where the link of an invitation leads: somebody new makes a sign-in, and a signed-in person just accepts. */
export function InvitationPage() {
  const secret = useLinkSecret();
  if (!secret) return <CutOffLink to="/">Go to the front page</CutOffLink>;
  return <Invitation secret={secret} />;
}
