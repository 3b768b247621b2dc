import { useMutation } from '@apollo/client/react';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { PARTNERSHIP_ROLE_HINTS } from '@upstream/domain/words/partnership-words';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { AcceptMembershipDocument, DeclineMembershipDocument } from './verbs.generated.ts';

/** Asks an invited organisation whether it joins; nothing is chosen beforehand. */
export function InvitationPanel({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const { id, name, myMembership, viewerCan } = partnership;
  const [accept] = useMutation(AcceptMembershipDocument);
  const [decline] = useMutation(DeclineMembershipDocument);
  const { run, doing, refused } = useVerb();
  const navigate = useNavigate();
  const variables = { input: { partnershipId: id } };
  const whyNot = viewerCan.answer.allowed ? undefined : viewerCan.answer.reason;
  const role = myMembership?.role ?? 'MEMBER';
  const join = () =>
    run(
      async () => (await accept({ variables })).data?.acceptMembership,
      () => announce(`You have joined ${name}.`),
    );
  const stayAway = () =>
    run(
      async () => (await decline({ variables })).data?.declineMembership,
      () => {
        announce(`You have declined to join ${name}.`);
        void navigate('/partnerships');
      },
    );
  return (
    <Sheet
      title={`You are invited as ${PARTNERSHIP_ROLE_WORDS[role].toLowerCase()}`}
      look="needs"
      id="invitation"
    >
      <p>{PARTNERSHIP_ROLE_HINTS[role]} Once you join, you see its members, and they see you.</p>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <div className="row">
        <Button busy={doing} whyNot={whyNot} onPress={() => void join()}>
          Join the partnership
        </Button>
        <Button kind="second" busy={doing} whyNot={whyNot} onPress={() => void stayAway()}>
          Decline
        </Button>
      </div>
      <p className="micro">Its members see your answer.</p>
    </Sheet>
  );
}
