import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmByName } from '../../ui/confirm-by-name.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { LeavePartnershipDocument } from './verbs.generated.ts';

/** Lets a member leave, once the partnership's name was typed; the last convenor is told what to do first. */
export function LeavePartnership({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const { id, name, viewerCan, myMembership } = partnership;
  const [asking, setAsking] = useState(false);
  const [leave] = useMutation(LeavePartnershipDocument);
  const { run, doing, refused } = useVerb();
  const navigate = useNavigate();
  if (myMembership?.status !== 'ACTIVE') return null;
  const go = () =>
    run(
      async () => (await leave({ variables: { input: { partnershipId: id } } })).data?.leavePartnership,
      () => {
        announce(`You have left ${name}.`);
        void navigate('/partnerships');
      },
    );
  return (
    <Sheet title="Leave">
      <p className="meta">
        What your organisation owns stays its own; what it saw as a member it sees no more. Seats of your
        people end.
      </p>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <div>
        <Button
          kind="danger"
          small
          busy={doing}
          whyNot={viewerCan.leave.allowed ? undefined : viewerCan.leave.reason}
          onPress={() => setAsking(true)}
        >
          Leave the partnership
        </Button>
      </div>
      <ConfirmByName
        title={`Leave ${name}?`}
        name={name}
        kind="partnership"
        stay="Stay"
        go="Leave"
        isOpen={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          void go();
        }}
      >
        <p>A convenor can invite you again. The record keeps that you were a member, and when you left.</p>
      </ConfirmByName>
    </Sheet>
  );
}
