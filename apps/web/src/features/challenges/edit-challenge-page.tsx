import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { BothTexts } from './both-texts.tsx';
import { ChallengeFields } from './challenge-fields.tsx';
import form from './challenge-form.module.css';
import type { ChallengeValues } from './challenge-values.ts';
import { EMPTY_CHALLENGE, wordsInput } from './challenge-values.ts';
import { EditAsks } from './edit-asks.tsx';
import type { EditChallenge_ChallengeFragment } from './edit-challenge.generated.ts';
import { EditChallengeDocument, UpdateChallengeDocument } from './edit-challenge.generated.ts';
import { EditEvidence } from './edit-evidence.tsx';
import type { Clash } from './merge-words.ts';
import { mergeWords, theirsOf } from './merge-words.ts';

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
        onLookAgain={async () => (await refetch()).data?.challenge}
      />
      <EditAsks challenge={challenge} onStale={refetch} />
      <EditEvidence challenge={challenge} />
    </>
  );
}

interface EditProps {
  challenge: EditChallenge_ChallengeFragment;
  whyNot: string | undefined;
  onLookAgain: () => Promise<EditChallenge_ChallengeFragment | null | undefined>;
}

/** The form of the words, and what clashes in it where another steward saved meanwhile. */
function useEditing({ challenge, onLookAgain }: EditProps) {
  const { id } = challenge;
  const navigate = useNavigate();
  const [update] = useMutation(UpdateChallengeDocument);
  const [seen, setSeen] = useState(challenge); // what the typing began from, whatever the page learns since
  const [clashes, setClashes] = useState<Clash[]>([]);
  const bringTogether = async (yours: ChallengeValues) => {
    const now = await onLookAgain();
    if (!now) return;
    const both = mergeWords(valuesOf(seen), yours, valuesOf(now));
    of.form.reset(both.merged, { keepDefaultValues: true });
    setClashes(both.clashes);
    setSeen(now);
  };
  const of = useRecordForm({
    defaults: valuesOf(seen),
    draft: `challenge:${id}:${seen.version}`,
    resolver: mustChoose<ChallengeValues>({
      theme: 'Choose what it is about.',
      visibility: 'Choose who can read it.',
    }),
    send: async (values) => {
      const words = wordsInput(values);
      if (!words) return null;
      const input = { challengeId: id, expectedVersion: seen.version, ...words };
      const answer = (await update({ variables: { input } })).data?.updateChallenge;
      if (answer?.__typename === 'StaleVersion') await bringTogether(values);
      return answer;
    },
    onSent: () => {
      announce('Saved.');
      void navigate(`/challenges/${id}`);
    },
  });
  const keepTheirs = () => {
    const values = { ...of.form.getValues(), ...theirsOf(clashes, valuesOf(seen)) };
    of.form.reset(values, { keepDefaultValues: true });
    setClashes([]);
  };
  return { of, clashes, keepTheirs };
}

function EditForm(props: EditProps) {
  const { of, clashes, keepTheirs } = useEditing(props);
  return (
    <RecordForm of={of} label="Change what it says" className={form.narrow ?? ''}>
      {of.refused?.code === 'STALE_VERSION' && (
        <BothTexts clashes={clashes} onKeepYours={of.submit} onKeepTheirs={keepTheirs} />
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
