import { Link } from 'react-router';
import { EmailField } from '../../forms/email-field.tsx';
import { NewPasswordField } from '../../forms/new-password-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import type { KeptPlace } from './kept-place.ts';
import { useAccept } from './use-accept.ts';

/** Somebody new takes the place an invitation keeps, and chooses the password they will sign in with. */
export function AcceptAsNewcomer({ secret, place }: { secret: string; place: KeptPlace }) {
  const { accept, onAccepted } = useAccept();
  const of = useRecordForm({
    defaults: { email: place.email, personName: '', password: '' },
    send: ({ personName, password }) => accept({ secret, personName, password }),
    onSent: (done) => void onAccepted(done),
  });
  return (
    <>
      <RecordForm of={of} label="Accept the invitation" notDone="Not accepted">
        <EmailField of={of} name="email" readOnly />
        <TextField
          of={of}
          name="personName"
          label="Your name"
          hint="As your partners know you."
          autoComplete="name"
        />
        <NewPasswordField of={of} name="password" />
        <SendButton of={of} wide seenBy={`Your name is seen by everybody at ${place.organisationName}.`}>
          Accept and sign in
        </SendButton>
      </RecordForm>
      <p className="meta">
        Do you sign in already? <Link to="/sign-in">Sign in</Link> first, then open the link again.
      </p>
    </>
  );
}
