import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { ChallengeFields } from './challenge-fields.tsx';
import form from './challenge-form.module.css';
import type { ChallengeValues } from './challenge-values.ts';
import { EMPTY_CHALLENGE, wordsInput } from './challenge-values.ts';
import { EditAsks } from './edit-asks.tsx';
import type { EditChallenge_ChallengeFragment } from './edit-challenge.generated.ts';
import { EditChallengeDocument, UpdateChallengeDocument } from './edit-challenge.generated.ts';
import { EditEvidence } from './edit-evidence.tsx';

/** Changes what a challenge says; two stewards who change it at once see both texts. */
export function EditChallengePage() {
  const { id = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(EditChallengeDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const { challenge } = data;
  if (!challenge) return <NotFoundPage />;
  return (
    <>
      <Crumb to={`/challenges/${id}`}>{challenge.title}</Crumb>
      <PageHead title="Change what it says" />
      <EditForm
        challenge={challenge}
        whyNot={challenge.viewerCan.update.reason ?? undefined}
        onLookAgain={async () => void (await refetch())}
      />
      <EditAsks challenge={challenge} />
      <EditEvidence challenge={challenge} />
    </>
  );
}

function EditForm(props: {
  challenge: EditChallenge_ChallengeFragment;
  whyNot: string | undefined;
  onLookAgain: () => Promise<void>;
}) {
  const { challenge } = props;
  const navigate = useNavigate();
  const [update] = useMutation(UpdateChallengeDocument);
  const of = useRecordForm({
    defaults: valuesOf(challenge),
    draft: `challenge:${challenge.id}:${challenge.version}`,
    resolver: mustChoose<ChallengeValues>({
      theme: 'Choose what it is about.',
      visibility: 'Choose who can read it.',
    }),
    send: async (values) => {
      const words = wordsInput(values);
      if (!words) return null;
      const input = { challengeId: challenge.id, expectedVersion: challenge.version, ...words };
      const answer = (await update({ variables: { input } })).data?.updateChallenge;
      if (answer?.__typename === 'StaleVersion') await props.onLookAgain();
      return answer;
    },
    onSent: () => {
      announce('Saved.');
      void navigate(`/challenges/${challenge.id}`);
    },
  });
  return (
    <RecordForm of={of} label="Change what it says" className={form.narrow ?? ''}>
      {of.refused?.code === 'STALE_VERSION' && (
        <Section title="Both texts" first>
          <Conflict
            yours={of.form.watch('statement')}
            theirs={challenge.statement}
            by="On record now"
            onKeepYours={() => of.submit()}
            onKeepTheirs={() => of.form.reset(valuesOf(challenge))}
          />
        </Section>
      )}
      <ChallengeFields of={of} />
      <SendButton
        of={of}
        whyNot={props.whyNot}
        seenBy="Whoever can read this challenge sees the new words, and that they changed."
      >
        Save
      </SendButton>
    </RecordForm>
  );
}

function valuesOf(challenge: EditChallenge_ChallengeFragment): ChallengeValues {
  const { places, partnership, opensOn, closesOn, approvesJoining } = challenge;
  const { title, statement, theme, whoItHurts, joiningMeans, visibility } = challenge;
  return {
    ...EMPTY_CHALLENGE,
    title,
    statement,
    theme,
    whoItHurts,
    joiningMeans,
    visibility,
    approving: approvesJoining ? ['APPROVES'] : [],
    partnershipId: partnership?.id ?? '',
    placeIds: places.map(({ id }) => id),
    placeNames: Object.fromEntries(places.map(({ id, name }) => [id, name])),
    opensOn: opensOn ?? '',
    closesOn: closesOn ?? '',
  };
}
