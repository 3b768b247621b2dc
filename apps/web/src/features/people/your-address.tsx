import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { ResendVerificationDocument, YourAddressDocument } from './your-address.generated.ts';

function SendItAgain({ email }: { email: string }) {
  const [key] = useState(() => crypto.randomUUID());
  const [resend] = useMutation(ResendVerificationDocument);
  const { run, doing, refused } = useVerb();
  const press = () =>
    run(
      async () => (await resend({ variables: { input: { idempotencyKey: key } } })).data?.resendVerification,
      () => announce(`A mail with a link is on its way to ${email}.`),
    );
  return (
    <>
      <Button kind="quiet" small busy={doing} onPress={() => void press()}>
        Send it again
      </Button>
      {refused && (
        <span className="meta" role="alert">
          {refused}
        </span>
      )}
    </>
  );
}

/** The address the reader signs in with, whether it is verified, and the way to another mail while it is not. */
export function YourAddress() {
  const { viewer } = useSuspenseQuery(YourAddressDocument).data;
  if (!viewer?.email) return null;
  const { email, emailVerified } = viewer;
  return (
    <div className="row meta">
      <span>You sign in as {email}</span>
      {emailVerified ? (
        <Tag tone="verified">Verified</Tag>
      ) : (
        <>
          <Tag>Not verified yet</Tag>
          <span>We sent a mail with a link. Nothing waits for it.</span>
          <SendItAgain email={email} />
        </>
      )}
    </div>
  );
}
