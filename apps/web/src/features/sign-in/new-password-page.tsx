import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { askSession } from '../../app/session.ts';
import { NewPasswordField } from '../../forms/new-password-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { CutOffLink } from './cut-off-link.tsx';
import { useLinkSecret } from './link-secret.ts';
import styles from './narrow.module.css';

function NewPasswordForm({ token }: { token: string }) {
  const navigate = useNavigate();
  const of = useRecordForm({
    defaults: { password: '' },
    send: ({ password }) => askSession('POST', '/password/reset', { token, password }),
    onSent: () => {
      announce('Your password is changed. Sign in with it.');
      void navigate('/sign-in', { replace: true });
    },
  });
  return (
    <RecordForm of={of} label="Choose a new password" notDone="Your password is not changed">
      <NewPasswordField of={of} name="password" label="New password" />
      <SendButton of={of} wide seenBy="Wherever you are signed in, you will have to sign in again.">
        Change my password
      </SendButton>
    </RecordForm>
  );
}

/** Where the link of a reset mail leads: a new password is chosen, and every session of the old one ends. */
export function NewPasswordPage() {
  const token = useLinkSecret();
  if (!token) return <CutOffLink to="/reset">Ask for a new link</CutOffLink>;
  return (
    <div className={styles.narrow}>
      <PageHead title="Choose a new password" />
      <NewPasswordForm token={token} />
    </div>
  );
}
