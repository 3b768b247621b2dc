import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { isRefused } from '../forms/answer.ts';
import { announce } from './announce.ts';
import { signOut } from './session.ts';

/** Ends the session and leads to the front page. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await navigate('/');
    const answer = await signOut();
    if (isRefused(answer)) announce(answer.message);
  };
}

/** A button that signs out, in the look of the place it stands in. */
export function SignOutButton(props: { children: ReactNode; className?: string | undefined }) {
  const leave = useSignOut();
  return (
    <button className={props.className} type="button" onClick={() => void leave()}>
      {props.children}
    </button>
  );
}
