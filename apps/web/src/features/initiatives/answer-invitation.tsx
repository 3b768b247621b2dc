import { useMutation } from '@apollo/client/react';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { AnswerInvitation_InitiativeFragment } from './answer-invitation.generated.ts';
import { AcceptStakeDocument, DeclineStakeDocument } from './answer-invitation.generated.ts';
import { useColleagues, useOneself } from './use-colleagues.ts';

type Stake = AnswerInvitation_InitiativeFragment['stakes'][number];

/** Asks the invited organisation whether it will take part. */
export function AnswerInvitation({ initiative }: { initiative: AnswerInvitation_InitiativeFragment }) {
  const stake = initiative.stakes.find(({ isMine, status }) => isMine && status === 'INVITED');
  if (!stake) return null;
  return (
    <Sheet look="needs" title={titleOf(stake)} id="invitation">
      <div className="stack">
        <p>
          {stake.kind === 'OWNER'
            ? 'Owners are equals. Yours would decide with the others, and can leave with 28 days’ notice.'
            : 'Its owners ask your organisation to take part. You can leave with 28 days’ notice.'}
        </p>
        <Accept stake={stake} whyNot={initiative.viewerCan.accept} />
        <Decline stake={stake} whyNot={initiative.viewerCan.decline} />
      </div>
    </Sheet>
  );
}

function titleOf({ kind, organisation }: Stake): string {
  if (kind === 'OWNER') return `Will ${organisation.name} own this with the others?`;
  return `Will ${organisation.name} take part as ${STAKE_KIND_WORDS[kind].toLowerCase()}?`;
}

interface Answering {
  stake: Stake;
  whyNot: { allowed: boolean; reason?: string | null };
}

function Accept({ stake, whyNot }: Answering) {
  const [accept, { client }] = useMutation(AcceptStakeDocument);
  const colleagues = useColleagues();
  const of = useRecordForm({
    defaults: { accountablePersonId: useOneself(colleagues) },
    send: async ({ accountablePersonId }) =>
      (
        await accept({
          variables: {
            input: {
              stakeId: stake.id,
              expectedVersion: stake.version,
              accountablePersonId: accountablePersonId || null,
            },
          },
        })
      ).data?.acceptStake,
    onSent: () => {
      announce('Accepted. Your organisation takes part now.');
      // It may be active now, its questions count anew and the reader may do more: ask for all that is shown.
      void client.refetchQueries({ include: 'active' });
    },
  });
  return (
    <RecordForm of={of} label="Accept">
      <SelectField
        of={of}
        name="accountablePersonId"
        label="Who answers for your organisation’s part?"
        options={colleagues}
      />
      <SendButton
        of={of}
        seenBy="Seen by everybody who can read this initiative."
        whyNot={whyNot.allowed ? undefined : whyNot.reason}
      >
        Accept
      </SendButton>
    </RecordForm>
  );
}

function Decline({ stake, whyNot }: Answering) {
  const [decline] = useMutation(DeclineStakeDocument);
  const { run, doing, refused } = useVerb();
  const navigate = useNavigate();
  const input = { stakeId: stake.id, expectedVersion: stake.version };
  return (
    <>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <div>
        <Button
          small
          kind="quiet"
          busy={doing}
          whyNot={whyNot.allowed ? undefined : whyNot.reason}
          onPress={() =>
            void run(
              async () => (await decline({ variables: { input } })).data?.declineStake,
              ({ initiative }) => {
                announce('Declined. The others can ask again.');
                if (!initiative) void navigate('/initiatives');
              },
            )
          }
        >
          Decline
        </Button>
      </div>
    </>
  );
}
