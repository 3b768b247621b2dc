import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import type { Viewer } from '../../app/use-viewer.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Fold } from '../../ui/fold.tsx';
import { RenameYourselfDocument } from './rename-yourself.generated.ts';

/** The reader's own name, to be put right by themselves. */
export function RenameYourself({ viewer }: { viewer: Viewer }) {
  const [rename] = useMutation(RenameYourselfDocument);
  const of = useRecordForm({
    defaults: { name: viewer.person.name },
    send: async (input) => (await rename({ variables: { input } })).data?.renameYourself,
    onSent: ({ person }) => announce(`You go by ${person.name} from now on.`),
  });
  return (
    <Fold title="Change your name">
      <RecordForm of={of} label="Change your name" notDone="Your name is as it was">
        <TextField
          of={of}
          name="name"
          label="Your name"
          hint="As your partners know you."
          autoComplete="name"
        />
        <SendButton
          of={of}
          kind="second"
          seenBy="Seen by your organisations and those they work with, also on what you did before."
        >
          Change my name
        </SendButton>
      </RecordForm>
    </Fold>
  );
}
