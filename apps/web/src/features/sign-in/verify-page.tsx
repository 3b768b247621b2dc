import { useMutation } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useViewer } from '../../app/use-viewer.ts';
import { Waiting } from '../../app/waiting.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { CutOffLink } from './cut-off-link.tsx';
import { useLinkSecret } from './link-secret.ts';
import styles from './narrow.module.css';
import { VerifyEmailDocument } from './verify-email.generated.ts';

/** Follows the link once, however often the page is drawn. */
function useVerifying(secret: string) {
  const [verify, { data, error }] = useMutation(VerifyEmailDocument);
  const sent = useRef<string | null>(null);
  useEffect(() => {
    if (sent.current === secret) return;
    sent.current = secret;
    void verify({ variables: { input: { secret } } }).catch(() => {}); // drawn below
  }, [secret, verify]);
  if (error) throw error;
  return data?.verifyEmail;
}

function Verifying({ secret }: { secret: string }) {
  const viewer = useViewer();
  const answer = useVerifying(secret);
  const onward = viewer ? (
    <LinkButton to="/my-week">Go to my week</LinkButton>
  ) : (
    <LinkButton to="/sign-in">Sign in</LinkButton>
  );
  if (!answer) return <Waiting />;
  const done = answer.__typename === 'VerifyEmailSuccess';
  return (
    <div className={styles.narrow}>
      <PageHead
        title={done ? 'Your address is verified' : 'This link has ended'}
        lead={done ? 'There is nothing else to do.' : answer.message}
      />
      <p className="row">{onward}</p>
    </div>
  );
}

/** Where the link of a welcome leads: the address is verified at once, and the page says so. */
export function VerifyPage() {
  const secret = useLinkSecret();
  if (!secret) return <CutOffLink to="/">Go to the front page</CutOffLink>;
  return <Verifying secret={secret} />;
}
