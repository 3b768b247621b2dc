import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import type { Success } from '../../forms/answer.ts';
import type { AcceptInvitationMutation } from './accept-invitation.generated.ts';
import { AcceptInvitationDocument } from './accept-invitation.generated.ts';

type Answer = AcceptInvitationMutation['acceptInvitation'];

/** Accepts an invitation, and says what follows: one acts for the organisation from now on. */
export function useAccept() {
  const [accept] = useMutation(AcceptInvitationDocument);
  const navigate = useNavigate();
  return {
    accept: async (input: { secret: string; personName?: string; password?: string }) =>
      (await accept({ variables: { input } })).data?.acceptInvitation,
    onAccepted: async ({ membership }: Success<Answer>) => {
      await navigate('/my-week', { replace: true });
      await startAfresh();
      announce(`You belong to ${membership.organisation.name}, and act for it from now on.`);
    },
  };
}
