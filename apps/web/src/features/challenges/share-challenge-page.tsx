import { useMutation } from '@apollo/client/react';
import { useFieldArray } from 'react-hook-form';
import { useNavigate, useSearchParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { AskFields } from './ask-fields.tsx';
import { ChallengeFields } from './challenge-fields.tsx';
import form from './challenge-form.module.css';
import type { ChallengeForm } from './challenge-values.ts';
import {
  askInput,
  EMPTY_ASK,
  EMPTY_CHALLENGE,
  EMPTY_EVIDENCE,
  evidenceInput,
  wordsInput,
} from './challenge-values.ts';
import { choicesMade } from './choices-made.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { ShareChallengeDocument } from './share-challenge.generated.ts';

/** Shares a challenge: what is typed stays on this device until it is sent. */
export function ShareChallengePage() {
  const viewer = useViewer();
  if (!viewer) return <SignInFirst />;
  return (
    <>
      <Crumb to="/challenges">Challenges</Crumb>
      <PageHead
        title="Share a challenge"
        lead="Say what no organisation can solve alone. Others see what help is missing, and join."
      />
      <ShareForm />
    </>
  );
}

function ShareForm() {
  const navigate = useNavigate();
  const partnershipId = useSearchParams()[0].get('partnership') ?? '';
  const [share] = useMutation(ShareChallengeDocument);
  const of = useRecordForm({
    defaults: { ...EMPTY_CHALLENGE, partnershipId },
    draft: partnershipId ? `challenge:new:${partnershipId}` : 'challenge:new',
    resolver: choicesMade,
    send: async (values, idempotencyKey) => {
      const words = wordsInput(values);
      if (!words || !values.status) return null;
      const asks = values.asks.flatMap((ask) => askInput(ask) ?? []);
      const evidence = values.evidence.flatMap((piece) => evidenceInput(piece) ?? []);
      const input = { ...words, status: values.status, asks, evidence, idempotencyKey };
      return (await share({ variables: { input } })).data?.shareChallenge;
    },
    onSent: ({ challenge }) => {
      announce(
        challenge.status === 'DRAFT'
          ? 'Kept as a draft: only its stewards see it until one of them opens it.'
          : 'Shared. Your organisation is its first steward.',
      );
      void navigate(`/challenges/${challenge.id}`);
    },
  });
  return (
    <RecordForm of={of} label="Share a challenge" className={form.narrow ?? ''}>
      <ChallengeFields of={of} />
      <AskList of={of} />
      <EvidenceList of={of} />
      <Section title="Share it">
        <RadioField
          of={of}
          name="status"
          label="When"
          choices={[
            { value: 'OPEN', word: 'Open it now', about: 'Organisations can join from its opening day.' },
            {
              value: 'DRAFT',
              word: 'Keep it as a draft',
              about: 'Only stewards see it until one of them opens it.',
            },
          ]}
        />
        <SendButton of={of} seenBy={<SeenBy of={of} />}>
          Share it
        </SendButton>
      </Section>
    </RecordForm>
  );
}

function SeenBy({ of }: { of: ChallengeForm }) {
  const [status, visibility] = of.form.watch(['status', 'visibility']);
  if (status === 'DRAFT' || visibility === 'STEWARDS') return <>Only its stewards see it.</>;
  if (visibility === 'MEMBERS') return <>The members of the partnership see it at once.</>;
  return (
    <>
      {visibility === 'PUBLIC'
        ? 'Anyone sees it at once, signed in or not.'
        : 'Choose above who can read it.'}
    </>
  );
}

function AskList({ of }: { of: ChallengeForm }) {
  const { fields, append, remove } = useFieldArray({ control: of.form.control, name: 'asks' });
  return (
    <Section title="What is asked">
      <div className="stack">
        <p className="meta">One thing at a time. What nobody has filled yet stands as an empty chair.</p>
        {fields.map(({ id }, at) => (
          <Sheet key={id} title={`Ask ${at + 1}`} level={3} aside={<Remove onPress={() => remove(at)} />}>
            <AskFields of={of} name={(field) => `asks.${at}.${field}`} />
          </Sheet>
        ))}
        <div>
          <Button kind="second" small onPress={() => append(EMPTY_ASK)}>
            Add an ask
          </Button>
        </div>
      </div>
    </Section>
  );
}

function EvidenceList({ of }: { of: ChallengeForm }) {
  const { fields, append, remove } = useFieldArray({ control: of.form.control, name: 'evidence' });
  return (
    <Section title="How do you know?">
      <div className="stack">
        <p className="meta">Figures with their source and day, links, or what somebody said.</p>
        {fields.map(({ id }, at) => (
          <Sheet
            key={id}
            title={`Evidence ${at + 1}`}
            level={3}
            aside={<Remove onPress={() => remove(at)} />}
          >
            <EvidenceFields
              of={of}
              kind={of.form.watch(`evidence.${at}.kind`)}
              name={(field) => `evidence.${at}.${field}`}
            />
          </Sheet>
        ))}
        <div>
          <Button kind="second" small onPress={() => append(EMPTY_EVIDENCE)}>
            Add evidence
          </Button>
        </div>
      </div>
    </Section>
  );
}

function Remove({ onPress }: { onPress: () => void }) {
  return (
    <Button kind="quiet" small onPress={onPress}>
      Remove
    </Button>
  );
}
