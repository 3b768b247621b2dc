import { useMutation } from '@apollo/client/react';
import { STAKE_STATUS_WORDS } from '@upstream/domain/words/initiative-words';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Day } from '../../ui/day.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Org } from '../../ui/org.tsx';
import { When } from '../../ui/when.tsx';
import type { StakeLine_StakeFragment } from './stakes-page.generated.ts';
import {
  AnswerStakeOfferDocument,
  GiveNoticeDocument,
  NameAccountablePersonDocument,
  WithdrawNoticeDocument,
} from './stakes-page.generated.ts';
import { useColleagues } from './use-colleagues.ts';

interface Props {
  stake: StakeLine_StakeFragment;
}

/** One organisation in an initiative: how it stands there, who answers for it, and what may be done about it. */
export function StakeLine({ stake }: Props) {
  const { organisation, viewerCan, brings, isMine, status } = stake;
  return (
    <li id={stake.id}>
      <div className="stack stack--tight">
        <Org
          of={organisation}
          to={`/organisations/${organisation.id}`}
          under={<HowItStands stake={stake} />}
        />
        {brings && <p className="record">{brings}</p>}
        {viewerCan.answerOffer.allowed && <AnswerOffer stake={stake} />}
        {isMine && status === 'ACTIVE' && <OwnPart stake={stake} />}
      </div>
    </li>
  );
}

function HowItStands({ stake }: Props) {
  const { status, leavesOn, lastActedAt, accountablePerson } = stake;
  if (status !== 'ACTIVE') return STAKE_STATUS_WORDS[status];
  return (
    <>
      {accountablePerson ? `Answers for it: ${accountablePerson.name}. ` : ''}
      {leavesOn ? (
        <>
          Leaves after <Day day={leavesOn} as="full" />.
        </>
      ) : (
        lastActedAt && (
          <>
            Last acted <When at={lastActedAt} relative />.
          </>
        )
      )}
    </>
  );
}

function AnswerOffer({ stake }: Props) {
  const [answer] = useMutation(AnswerStakeOfferDocument);
  const { run, doing, refused } = useVerb();
  const say = (accept: boolean) =>
    run(
      async () =>
        (
          await answer({
            variables: { input: { stakeId: stake.id, accept, expectedVersion: stake.version } },
          })
        ).data?.answerStakeOffer,
      () => announce(accept ? 'The offer is accepted.' : 'The offer is declined.'),
    );
  return (
    <>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      <p className="row">
        <Button small busy={doing} onPress={() => void say(true)}>
          Accept the offer
        </Button>
        <Button small kind="second" busy={doing} onPress={() => void say(false)}>
          Decline
        </Button>
      </p>
    </>
  );
}

function OwnPart({ stake }: Props) {
  const [give] = useMutation(GiveNoticeDocument);
  const [withdraw] = useMutation(WithdrawNoticeDocument);
  const { run, doing, refused } = useVerb();
  const variables = { input: { stakeId: stake.id, expectedVersion: stake.version } };
  const { giveNotice, withdrawNotice } = stake.viewerCan;
  return (
    <>
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      {stake.viewerCan.nameAccountablePerson.allowed && (
        <Fold title="Change who answers for it" open={!stake.accountablePerson}>
          <NamePerson stake={stake} />
        </Fold>
      )}
      {stake.leavesOn ? (
        <Button
          small
          kind="second"
          busy={doing}
          whyNot={withdrawNotice.allowed ? undefined : withdrawNotice.reason}
          onPress={() =>
            void run(
              async () => (await withdraw({ variables })).data?.withdrawNotice,
              () => announce('Your notice is taken back.'),
            )
          }
        >
          Take the notice back
        </Button>
      ) : (
        <Button
          small
          kind="quiet"
          busy={doing}
          whyNot={giveNotice.allowed ? undefined : giveNotice.reason}
          below="It takes 28 days and can be taken back until then. What was promised stays."
          onPress={() =>
            void run(
              async () => (await give({ variables })).data?.giveNotice,
              () => announce('Your organisation has given notice.'),
            )
          }
        >
          Give notice to leave
        </Button>
      )}
    </>
  );
}

function NamePerson({ stake }: Props) {
  const [name] = useMutation(NameAccountablePersonDocument);
  const people = useColleagues();
  const of = useRecordForm({
    defaults: { personId: '' },
    send: async ({ personId }) =>
      (
        await name({
          variables: { input: { stakeId: stake.id, personId, expectedVersion: stake.version } },
        })
      ).data?.nameAccountablePerson,
    onSent: () => announce('They answer for your organisation’s part now.'),
  });
  return (
    <RecordForm of={of} label="Who answers for it">
      <SelectField of={of} name="personId" label="Who answers for your part?" options={people} />
      <SendButton of={of} kind="second" seenBy="Seen by those you work with.">
        Name them
      </SendButton>
    </RecordForm>
  );
}
