import { useMutation } from '@apollo/client/react';
import { STAKE_KINDS } from '@upstream/domain/initiatives/stake';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import { announce } from '../../app/announce.ts';
import type { StakeKind } from '../../app/schema-types.generated.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { OrganisationField } from '../organisations/organisation-field.tsx';
import type { Stakes_InitiativeFragment } from './stakes-page.generated.ts';
import { InviteStakeDocument } from './stakes-page.generated.ts';

const choices = STAKE_KINDS.map((value) => ({ value, word: STAKE_KIND_WORDS[value] }));

/** An owner invites an organisation to take part. */
export function InviteStake({ initiative }: { initiative: Stakes_InitiativeFragment }) {
  const [invite] = useMutation(InviteStakeDocument);
  const of = useRecordForm({
    defaults: { organisationId: '', kind: '' },
    resolver: mustChoose<{ organisationId: string; kind: string }>({
      organisationId: 'Choose an organisation.',
      kind: 'Choose as what.',
    }),
    send: async ({ organisationId, kind }, idempotencyKey) => {
      const input = { initiativeId: initiative.id, organisationId, kind: kind as StakeKind, idempotencyKey };
      return (await invite({ variables: { input } })).data?.inviteStake;
    },
    onSent: () => {
      of.discard();
      announce('Invited. They find it in their week.');
    },
  });
  return (
    <Sheet id="invite" title="Invite an organisation">
      <RecordForm of={of} label="Invite an organisation">
        <OrganisationField of={of} name="organisationId" label="Which organisation?" />
        <RadioField of={of} name="kind" label="As what?" choices={choices} />
        <SendButton of={of} seenBy="They can read this initiative from now on.">
          Invite
        </SendButton>
      </RecordForm>
    </Sheet>
  );
}
