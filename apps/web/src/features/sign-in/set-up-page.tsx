import { useMutation } from '@apollo/client/react';
import { ORGANISATION_KINDS, type OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import { EmailField } from '../../forms/email-field.tsx';
import { NewPasswordField } from '../../forms/new-password-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { useLinkSecret } from './link-secret.ts';
import styles from './narrow.module.css';
import { SetUpDocument } from './set-up.generated.ts';

const kinds = ORGANISATION_KINDS.map((value) => ({ value, word: ORGANISATION_KIND_WORDS[value] }));

interface Values {
  token: string;
  name: string;
  kind: OrganisationKind | '';
  personName: string;
  email: string;
  password: string;
}

function useSetUp() {
  const [setUp] = useMutation(SetUpDocument);
  const navigate = useNavigate();
  return useRecordForm({
    defaults: {
      token: useLinkSecret() ?? '',
      name: '',
      kind: '',
      personName: '',
      email: '',
      password: '',
    } as Values,
    draft: 'set-up',
    never: ['token', 'password'],
    send: async ({ kind, ...rest }, idempotencyKey) =>
      (await setUp({ variables: { input: { ...rest, kind: kind || null, idempotencyKey } } })).data?.setUp,
    onSent: async ({ organisation }) => {
      await navigate('/my-week', { replace: true });
      await startAfresh();
      announce(`Upstream is set up. You act for ${organisation.name}.`);
    },
  });
}

/** The set-up of an empty installation by whoever can read its log: the first organisation and its administrator. */
export function SetUpPage() {
  const of = useSetUp();
  return (
    <div className={styles.narrow}>
      <PageHead
        title="Set up Upstream"
        lead="It happens once: the first organisation, and you as its administrator and the operator of this copy."
      />
      <RecordForm of={of} label="Set up Upstream" notDone="Not set up">
        <TextField
          of={of}
          name="token"
          label="Token"
          hint="The server wrote it to its log, behind # in the address."
          autoComplete="off"
        />
        <TextField of={of} name="name" label="Your organisation" autoComplete="organization" />
        <SelectField of={of} name="kind" label="What kind of organisation it is" options={kinds} />
        <TextField of={of} name="personName" label="Your name" autoComplete="name" />
        <EmailField of={of} name="email" />
        <NewPasswordField of={of} name="password" />
        <SendButton
          of={of}
          wide
          seenBy="The organisation’s name is public. Your name is seen by your partners."
        >
          Set up and sign in
        </SendButton>
      </RecordForm>
    </div>
  );
}
