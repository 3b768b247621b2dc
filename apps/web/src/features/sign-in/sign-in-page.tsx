import { Link, Navigate, useSearchParams } from 'react-router';
import { signIn } from '../../app/session.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { comingBack, wayBack } from '../../app/way-back.ts';
import { EmailField } from '../../forms/email-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './narrow.module.css';

function SignInForm() {
  const of = useRecordForm({
    defaults: { email: '', password: '' },
    send: ({ email, password }) => signIn(email, password),
    onSent: () => undefined, // the page itself leads on as soon as it sees who is signed in
  });
  return (
    <RecordForm of={of} label="Sign in" notDone="You are not signed in">
      <EmailField of={of} name="email" />
      <TextField of={of} name="password" label="Password" type="password" autoComplete="current-password" />
      <SendButton of={of} wide seenBy="You stay signed in here for twelve hours after your last visit.">
        Sign in
      </SendButton>
    </RecordForm>
  );
}

/** Signing in with an e-mail address and a password, then back to where one came from. */
export function SignInPage() {
  const [search] = useSearchParams();
  if (useViewer()) return <Navigate to={wayBack(search)} replace />;
  return (
    <div className={styles.narrow}>
      <PageHead title="Sign in" />
      <SignInForm />
      <p>
        <Link to="/reset">Choose a new password</Link> if you forgot yours.
      </p>
      <p className="meta">
        New here? <Link to="/challenges">Join a challenge</Link> or{' '}
        <Link to={comingBack('/register', wayBack(search))}>register your organisation</Link>: both take about
        ninety seconds.
      </p>
    </div>
  );
}
