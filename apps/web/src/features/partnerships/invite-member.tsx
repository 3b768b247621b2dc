import { useMutation } from '@apollo/client/react';
import { PARTNERSHIP_ROLES, type PartnershipRole } from '@upstream/domain/partnerships/partnership-role';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { PARTNERSHIP_ROLE_HINTS } from '@upstream/domain/words/partnership-words';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { OrganisationField } from '../organisations/organisation-field.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { InviteMemberDocument } from './verbs.generated.ts';

const choices = PARTNERSHIP_ROLES.map((role) => ({
  value: role,
  word: PARTNERSHIP_ROLE_WORDS[role],
  about: PARTNERSHIP_ROLE_HINTS[role],
}));

/** Lets a convenor invite an organisation; for other members it says who can. */
export function InviteMember({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const [open, setOpen] = useState(false);
  const { allowed, reason } = partnership.viewerCan.invite;
  if (!open) {
    return (
      <div>
        <Button kind="second" whyNot={allowed ? undefined : reason} onPress={() => setOpen(true)}>
          Invite an organisation
        </Button>
      </div>
    );
  }
  return <Form partnershipId={partnership.id} onDone={() => setOpen(false)} />;
}

const empty = { organisationId: '', role: '' };

function Form({ partnershipId, onDone }: { partnershipId: string; onDone: () => void }) {
  const [invite] = useMutation(InviteMemberDocument);
  const of = useRecordForm({
    defaults: empty,
    resolver: mustChoose<typeof empty>({
      organisationId: 'Choose the organisation.',
      role: 'Choose what it would be.',
    }),
    send: async ({ organisationId, role }, idempotencyKey) => {
      const input = { partnershipId, organisationId, role: role as PartnershipRole, idempotencyKey };
      return (await invite({ variables: { input } })).data?.inviteMember;
    },
    onSent: () => {
      announce('The invitation waits in their week.');
      onDone();
    },
  });
  return (
    <Sheet title="Invite an organisation" level={3}>
      <RecordForm of={of} label="Invite an organisation">
        <OrganisationField
          of={of}
          name="organisationId"
          label="Which organisation?"
          hint="Type part of its name."
        />
        <RadioField of={of} name="role" label="As what?" choices={choices} />
        <SendButton of={of} seenBy="Seen by its members and by the organisation you invite.">
          Invite
        </SendButton>
      </RecordForm>
      <p>
        <Button kind="quiet" small onPress={onDone}>
          Not now
        </Button>
      </p>
    </Sheet>
  );
}
