import { useState } from 'react';
import { Link } from 'react-router';
import { askSession } from '../../app/session.ts';
import { EmailField } from '../../forms/email-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Banner } from '../../ui/banner.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './narrow.module.css';

/** Asks for the mail with a link that chooses a new password. Whether somebody has the address is not told. */
export function ResetPage() {
  const [asked, setAsked] = useState(false);
  const of = useRecordForm({
    defaults: { email: '' },
    send: ({ email }) => askSession('POST', '/password/request', { email }),
    onSent: () => setAsked(true),
  });
  return (
    <div className={styles.narrow}>
      <PageHead title="Choose a new password" lead="We send you a link. It works once, for an hour." />
      {asked ? (
        <Banner kind="good" title="Look at your mail" live="status">
          <p>If somebody signs in with this address, a mail with a link is on its way.</p>
        </Banner>
      ) : (
        <RecordForm of={of} label="Ask for a link">
          <EmailField of={of} name="email" />
          <SendButton of={of} wide seenBy="Seen by nobody. Your password stays until you choose another.">
            Send me the link
          </SendButton>
        </RecordForm>
      )}
      <p>
        <Link to="/sign-in">Back to signing in</Link>
      </p>
    </div>
  );
}
