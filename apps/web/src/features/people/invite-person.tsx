import { useMutation } from '@apollo/client/react';
import { ROLES, type Role } from '@upstream/domain/people/actor';
import { INVITATION_DAYS } from '@upstream/domain/people/invitation';
import { ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { announce } from '../../app/announce.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { InvitePersonDocument } from './invite-person.generated.ts';
import { ROLE_CHOICES } from './role-choices.tsx';
import { useSeeAgain } from './use-see-again.ts';

interface Invited {
  email: string;
  role: Role | '';
}

const nobody: Invited = { email: '', role: '' };

/** What sending will do, said before it is sent: who gets which mail, and for how long its link works. */
function whatIsSent({ email, role }: Invited, organisation: string): string {
  const who = email.trim() || 'They';
  const get = email.trim() ? 'gets' : 'get';
  const what = role ? ` and then ${ROLE_WORDS[role]} for ${organisation}` : '';
  return `${who} ${get} one mail from ${organisation} with a link. It works once, for ${INVITATION_DAYS} days${what}.`;
}

/** An administrator keeps a place for a colleague, who gets a mail with a link. */
export function InvitePerson(props: { organisation: { id: string; name: string }; whyNot: string | null }) {
  const [invite] = useMutation(InvitePersonDocument);
  const seeAgain = useSeeAgain();
  const of = useRecordForm({
    defaults: nobody,
    draft: `invite:${props.organisation.id}`,
    send: async ({ email, role }, idempotencyKey) => {
      const chosen = ROLES.find((one) => one === role);
      if (!chosen) return noRole;
      const sent = await invite({ variables: { input: { email, role: chosen, idempotencyKey } } });
      return sent.data?.invitePerson;
    },
    onSent: ({ invitation }) => {
      of.form.reset(nobody);
      void seeAgain();
      announce(`The invitation to ${invitation.email} is on its way.`);
    },
  });
  const [email, role] = of.form.watch(['email', 'role']);
  return (
    <RecordForm of={of} label="Invite a colleague" notDone="Nobody was invited">
      <TextField
        of={of}
        name="email"
        label="Their e-mail address"
        hint="They will sign in with it."
        type="email"
        autoComplete="off"
      />
      <RadioField
        of={of}
        name="role"
        label="What they will be able to do"
        hint="Each includes those above it. You can change it later."
        choices={ROLE_CHOICES}
      />
      <SendButton
        of={of}
        seenBy={whatIsSent({ email, role }, props.organisation.name)}
        whyNot={props.whyNot ?? undefined}
      >
        Send the invitation
      </SendButton>
    </RecordForm>
  );
}

const noRole = {
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message: 'Choose what they will be able to do.',
  issues: [{ field: 'role', message: 'Choose what they will be able to do.' }],
} as const;
