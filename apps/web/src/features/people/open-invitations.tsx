import { useMutation } from '@apollo/client/react';
import { INVITATION_DAYS } from '@upstream/domain/people/invitation';
import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Duty } from '../../ui/duty.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { When } from '../../ui/when.tsx';
import type { OpenInvitationFragment } from './people.generated.ts';
import { useSeeAgain } from './use-see-again.ts';
import { WithdrawInvitationDocument } from './withdraw-invitation.generated.ts';

function Invitation({ of }: { of: OpenInvitationFragment }) {
  const [withdraw] = useMutation(WithdrawInvitationDocument);
  const seeAgain = useSeeAgain();
  const { run, doing, refused } = useVerb();
  const ended = new Date(of.expiresAt) <= new Date();
  const act = () =>
    run(
      async () => (await withdraw({ variables: { input: { id: of.id } } })).data?.withdrawInvitation,
      () => {
        announce(`The invitation to ${of.email} is withdrawn; its link leads nowhere now.`);
        void seeAgain();
      },
    );
  return (
    <Duty
      what={of.email}
      about={
        <>
          Will be somebody who {ROLE_WORDS[of.role]}. Invited by {of.invitedBy?.name || 'somebody who left'},{' '}
          <When at={of.invitedAt} relative />.
        </>
      }
      left={ended ? 'Ended' : undefined}
      due={
        <>
          {!ended && 'Works until '}
          <When at={of.expiresAt} />
        </>
      }
      act={
        <>
          <Button
            small
            kind="second"
            busy={doing}
            whyNot={of.withdrawable.allowed ? undefined : of.withdrawable.reason}
            onPress={() => void act()}
          >
            Withdraw<span className="vh"> the invitation to {of.email}</span>
          </Button>
          {refused && (
            <Banner kind="bad" live="alert">
              {refused}
            </Banner>
          )}
        </>
      }
    />
  );
}

/** The places kept for people who have not come yet: who invited them, until when, and the way to withdraw. */
export function OpenInvitations({ of }: { of: readonly OpenInvitationFragment[] }) {
  if (of.length === 0)
    return (
      <Empty title="Nobody is awaited" example="“alex@example.org, can add, works until Fri 6 March”">
        An invitation waits here until it is accepted, for {INVITATION_DAYS} days, and can be withdrawn.
      </Empty>
    );
  return (
    <Lines>
      {of.map((invitation) => (
        <Invitation key={invitation.id} of={invitation} />
      ))}
    </Lines>
  );
}
