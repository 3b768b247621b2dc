import { useMutation } from '@apollo/client/react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import { comingBack, wayBack } from '../../app/way-back.ts';
import { EmailField } from '../../forms/email-field.tsx';
import { NewPasswordField } from '../../forms/new-password-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './form-page.module.css';
import { GroupFields } from './group-fields.tsx';
import { emptyGroup, groupInput } from './group-values.ts';
import { RegisterOrganisationDocument } from './register-organisation.generated.ts';

function useRegister(then: string) {
  const [register] = useMutation(RegisterOrganisationDocument);
  const navigate = useNavigate();
  return useRecordForm({
    defaults: { ...emptyGroup, personName: '', email: '', password: '' },
    draft: 'register',
    never: ['password'],
    send: async (values, idempotencyKey) =>
      (await register({ variables: { input: { ...groupInput(values), idempotencyKey } } })).data
        ?.registerOrganisation,
    onSent: async ({ organisation }) => {
      await startAfresh();
      await navigate(then, { replace: true });
      announce(`${organisation.name} is on Upstream, and you are signed in.`);
    },
  });
}

/** One form for a group that is new here: the group, its first person, and nothing to wait for. */
export function RegisterPage() {
  const then = wayBack(useSearchParams()[0]);
  const of = useRegister(then);
  return (
    <div className={styles.form}>
      <PageHead
        title="Register your group"
        lead="A minute and a half. You can join challenges at once, and invite others later."
      />
      <RecordForm of={of} label="Register your group" notDone="Not registered">
        <GroupFields of={of} />
        <TextField of={of} name="personName" label="Your name" autoComplete="name" />
        <EmailField of={of} name="email" hint="You sign in with it. Nobody else sees it." />
        <NewPasswordField of={of} name="password" />
        <SendButton
          of={of}
          wide
          seenBy="Your group’s page is public. Your name is seen by those you work with."
        >
          Register and sign in
        </SendButton>
      </RecordForm>
      <p className="meta">
        Already on Upstream? <Link to={comingBack('/sign-in', then)}>Sign in</Link>. Is your organisation here
        already? Ask its administrators to invite you.
      </p>
    </div>
  );
}
