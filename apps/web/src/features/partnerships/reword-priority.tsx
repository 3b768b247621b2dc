import { useMutation } from '@apollo/client/react';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import { Conflict } from '../../ui/conflict.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { useSeeAgain } from './use-see-again.ts';
import { ChangePriorityDocument } from './verbs.generated.ts';

interface Props {
  partnership: PartnershipPage_PartnershipFragment;
  priority: PartnershipPage_PartnershipFragment['priorities'][number];
  onDone: () => void;
}

/** Words a priority anew. Where another convenor was quicker, both wordings are shown and one is kept. */
export function RewordPriority({ partnership, priority, onDone }: Props) {
  const [change] = useMutation(ChangePriorityDocument);
  const seeAgain = useSeeAgain(partnership.id);
  const of = useRecordForm({
    defaults: { title: priority.title, expectedVersion: partnership.version },
    send: async ({ title, expectedVersion }) => {
      const input = { priorityId: priority.id, title, expectedVersion };
      const answer = (await change({ variables: { input } })).data?.changePriority;
      if (answer?.__typename === 'StaleVersion') await seeAgain();
      return answer;
    },
    onSent: () => {
      announce('Reworded. Both wordings are on record.');
      onDone();
    },
  });
  const keepYours = () => {
    of.form.setValue('expectedVersion', partnership.version);
    of.submit();
  };
  return (
    <RecordForm of={of} label="Reword a priority" notDone="Not reworded">
      {of.refused?.code === 'STALE_VERSION' ? (
        <Conflict
          yours={of.form.getValues('title')}
          theirs={priority.title}
          by="As it now stands"
          onKeepYours={keepYours}
          onKeepTheirs={onDone}
        />
      ) : (
        <>
          <TextField of={of} name="title" label="The priority" />
          <SendButton of={of} kind="second" seenBy="Seen by whoever may read the partnership.">
            Save
          </SendButton>
        </>
      )}
      <p>
        <Button kind="quiet" small onPress={onDone}>
          Leave it as it is
        </Button>
      </p>
    </RecordForm>
  );
}
