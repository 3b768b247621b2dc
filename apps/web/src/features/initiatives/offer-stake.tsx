import { useMutation } from '@apollo/client/react';
import { OFFERED_KINDS } from '@upstream/domain/initiatives/stake';
import { STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import { announce } from '../../app/announce.ts';
import type { OfferedStakeKind } from '../../app/schema-types.generated.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { readersOf } from './readers-of.ts';
import type { Stakes_InitiativeFragment } from './stakes-page.generated.ts';
import { OfferStakeDocument } from './stakes-page.generated.ts';

const choices = OFFERED_KINDS.map((value) => ({ value, word: STAKE_KIND_WORDS[value] }));

/** An organisation that reads an initiative offers to take part; its owners answer. */
export function OfferStake({ initiative }: { initiative: Stakes_InitiativeFragment }) {
  const [offer] = useMutation(OfferStakeDocument);
  const of = useRecordForm({
    defaults: { kind: '', brings: '' },
    draft: `offer:${initiative.id}`,
    resolver: mustChoose<{ kind: string; brings: string }>({ kind: 'Choose as what.' }),
    send: async ({ kind, brings }, idempotencyKey) => {
      const input = { initiativeId: initiative.id, kind: kind as OfferedStakeKind, brings, idempotencyKey };
      return (await offer({ variables: { input } })).data?.offerStake;
    },
    onSent: () => {
      of.discard();
      announce('Your offer is with the owners.');
    },
  });
  const { allowed, reason } = initiative.viewerCan.offer;
  return (
    <Sheet title="Offer to take part">
      <RecordForm of={of} label="Offer to take part">
        <RadioField of={of} name="kind" label="As what?" choices={choices} />
        <TextField of={of} name="brings" label="What would you bring?" hint="One sentence" />
        <SendButton
          of={of}
          seenBy={`Seen by ${readersOf(initiative)}.`}
          whyNot={allowed ? undefined : reason}
        >
          Offer
        </SendButton>
      </RecordForm>
    </Sheet>
  );
}
