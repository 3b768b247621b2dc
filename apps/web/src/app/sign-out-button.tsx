import { useMutation } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { forgetDrafts } from '../forms/draft.ts';
import { apollo } from './apollo.ts';
import { SignOutDocument } from './sign-out.generated.ts';

/** Ends the session and forgets everything it could see. */
export function useSignOut(): () => Promise<void> {
  const [signOut] = useMutation(SignOutDocument);
  const navigate = useNavigate();
  return async () => {
    await signOut();
    forgetDrafts();
    await navigate('/');
    await apollo.resetStore();
  };
}

/** A button that signs out, in the look of the place it stands in. */
export function SignOutButton(props: { children: ReactNode; className?: string | undefined }) {
  const signOut = useSignOut();
  return (
    <button className={props.className} type="button" onClick={() => void signOut()}>
      {props.children}
    </button>
  );
}
