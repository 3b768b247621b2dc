import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import {
  PARTNERSHIP_VISIBILITIES,
  type PartnershipVisibility,
} from '@upstream/domain/partnerships/partnership-membership';
import { PARTNERSHIP_VISIBILITY_WORDS } from '@upstream/domain/words/partnership-words';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PlacesField } from '../places/places-field.tsx';
import styles from './partnership.module.css';
import { FoundPartnershipDocument } from './verbs.generated.ts';

/** Who may read a partnership's page, as choices. */
export const audiences = PARTNERSHIP_VISIBILITIES.map((value) => ({
  value,
  word: PARTNERSHIP_VISIBILITY_WORDS[value],
}));

/** Founds a partnership: the organisation acted for becomes its convenor. */
export function FoundPartnershipPage() {
  const viewer = useViewer();
  if (!viewer) return <SignInFirst />;
  return (
    <>
      <Crumb to="/partnerships">Partnerships</Crumb>
      <PageHead
        title="Found a partnership"
        lead={`${viewer.actingFor?.name ?? 'Your organisation'} becomes its convenor and invites the others.`}
      />
      <Form />
    </>
  );
}

const empty = { name: '', purpose: '', priorities: '', placeIds: [] as string[], visibility: '' };

function Form() {
  const [found] = useMutation(FoundPartnershipDocument);
  const navigate = useNavigate();
  const of = useRecordForm({
    defaults: empty,
    draft: 'partnership:new',
    resolver: mustChoose<typeof empty>({
      name: 'Say what it is called.',
      purpose: 'Say what it is for.',
      visibility: 'Choose who may read its page.',
    }),
    send: async ({ priorities, visibility, ...words }, idempotencyKey) => {
      const input = {
        ...words,
        priorities: linesOf(priorities),
        visibility: visibility as PartnershipVisibility,
        idempotencyKey,
      };
      return (await found({ variables: { input } })).data?.foundPartnership;
    },
    onSent: ({ partnership }) => {
      announce('The partnership is founded. Invite its first members.');
      void navigate(partnership ? `/partnerships/${partnership.id}` : '/partnerships');
    },
  });
  return (
    <RecordForm of={of} label="Found a partnership" className={styles.form ?? ''}>
      <TextField of={of} name="name" label="What is it called?" />
      <TextArea
        of={of}
        name="purpose"
        label="What is it for?"
        hint="In words all its members would sign."
        most={LIMITS.statement}
      />
      <PlacesField of={of} name="placeIds" label="Where does it work?" hint="Type part of a name." optional />
      <TextArea of={of} name="priorities" label="Its priorities" hint="One a line, at most 20." optional />
      <RadioField of={of} name="visibility" label="Who may read its page?" choices={audiences} />
      <SendButton of={of} seenBy="Seen by its members, and by whom you chose above.">
        Found the partnership
      </SendButton>
    </RecordForm>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
