import { useMutation, useQuery } from '@apollo/client/react';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { FindOneField } from '../../forms/find-one-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Fold } from '../../ui/fold.tsx';
import type { StewardsPanel_ChallengeFragment } from './stewards-panel.generated.ts';
import { FindOrganisationsDocument, InviteStewardDocument } from './stewards-panel.generated.ts';

/** Invites another organisation to look after the challenge as an equal. */
export function InviteSteward({ challenge }: { challenge: StewardsPanel_ChallengeFragment }) {
  const [invite] = useMutation(InviteStewardDocument);
  const [typed, setTyped] = useState('');
  const { data, previousData } = useQuery(FindOrganisationsDocument, {
    variables: { words: typed },
    skip: typed.trim().length < 2,
  });
  const { id: challengeId } = challenge;
  const of = useRecordForm({
    defaults: { organisationId: '' },
    send: async (values, idempotencyKey) =>
      (await invite({ variables: { input: { challengeId, ...values, idempotencyKey } } })).data
        ?.inviteSteward,
    onSent: () => {
      announce('Invited. They find it among what needs them.');
      of.discard();
      setTyped('');
    },
  });
  const found = (data ?? previousData)?.organisations.edges.map(({ node }) => ({
    id: node.id,
    word: node.name,
    about: ORGANISATION_KIND_WORDS[node.kind],
  }));
  return (
    <Fold title="Invite another steward">
      <RecordForm of={of} label="Invite another steward">
        <FindOneField
          of={of}
          name="organisationId"
          label="Which organisation?"
          hint="Type part of its name."
          typed={typed}
          onType={setTyped}
          found={found ?? []}
        />
        <SendButton of={of} kind="second" seenBy="They see the whole challenge at once, drafts included.">
          Invite
        </SendButton>
      </RecordForm>
    </Fold>
  );
}
