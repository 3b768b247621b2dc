import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { Stakes_InitiativeFragment } from './stakes-page.generated.ts';
import { CloseInitiativeDocument } from './stakes-page.generated.ts';

/** An owner closes an initiative, after being told what that means. */
export function CloseInitiative({ initiative }: { initiative: Stakes_InitiativeFragment }) {
  const [close] = useMutation(CloseInitiativeDocument);
  const [isOpen, setOpen] = useState(false);
  const { run, doing, refused } = useVerb();
  const input = { initiativeId: initiative.id, expectedVersion: initiative.version };
  return (
    <Sheet title="Close it">
      <p className="meta">When the work is done, or was given up. Its record stays.</p>
      <Button kind="quiet" small onPress={() => setOpen(true)}>
        Close this initiative
      </Button>
      <Dialog
        title="Close this initiative?"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        foot={
          <Button
            kind="danger"
            busy={doing}
            onPress={() =>
              void run(
                async () => (await close({ variables: { input } })).data?.closeInitiative,
                () => {
                  setOpen(false);
                  announce('The initiative is closed.');
                },
              )
            }
          >
            Close it
          </Button>
        }
      >
        <p>Nothing in it can be changed afterwards. Everybody who reads it now still can.</p>
        {refused && <p role="alert">{refused}</p>}
      </Dialog>
    </Sheet>
  );
}
