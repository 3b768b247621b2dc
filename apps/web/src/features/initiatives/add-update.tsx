import { useMutation } from '@apollo/client/react';
import { INITIATIVE_STATES } from '@upstream/domain/initiatives/initiative-status';
import { LIMITS } from '@upstream/domain/limits';
import { announce } from '../../app/announce.ts';
import type { InitiativeState } from '../../app/schema-types.generated.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Sheet } from '../../ui/sheet.tsx';
import { Status } from '../../ui/status.tsx';
import { readersOf } from './readers-of.ts';
import type { Updates_InitiativeFragment } from './updates-page.generated.ts';
import { AddUpdateDocument } from './updates-page.generated.ts';

const choices = INITIATIVE_STATES.map((value) => ({ value, word: <Status of={value} /> }));

/** Says how an initiative stands: one of the four states, none chosen beforehand, and words. */
export function AddUpdate({ initiative }: { initiative: Updates_InitiativeFragment }) {
  const [add] = useMutation(AddUpdateDocument);
  const of = useRecordForm({
    defaults: { state: '', words: '' },
    draft: `update:${initiative.id}`,
    resolver: mustChoose<{ state: string; words: string }>({ state: 'Choose how it stands.' }),
    send: async ({ state, words }, idempotencyKey) => {
      const input = { initiativeId: initiative.id, state: state as InitiativeState, words, idempotencyKey };
      return (await add({ variables: { input } })).data?.addUpdate;
    },
    onSent: () => {
      of.discard();
      announce('Your update is on record.');
    },
  });
  const { allowed, reason } = initiative.viewerCan.addUpdate;
  return (
    <Sheet id="add" title="Add an update">
      <RecordForm of={of} label="Add an update">
        <RadioField of={of} name="state" label="How does it stand?" choices={choices} />
        <TextArea
          of={of}
          name="words"
          label="What happened, and what is needed?"
          rows={5}
          most={LIMITS.words}
        />
        <SendButton
          of={of}
          seenBy={`Seen by ${readersOf(initiative)}.`}
          whyNot={allowed ? undefined : reason}
        >
          Put it on record
        </SendButton>
      </RecordForm>
    </Sheet>
  );
}
