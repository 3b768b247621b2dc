import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { announce } from '../../app/announce.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { useVerb } from '../../forms/use-verb.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Lines } from '../../ui/lines.tsx';
import styles from './partnership.module.css';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { RewordPriority } from './reword-priority.tsx';
import { AddPriorityDocument, ReorderPrioritiesDocument, RetirePriorityDocument } from './verbs.generated.ts';

type Partnership = PartnershipPage_PartnershipFragment;

/** The partnership's priorities in order: a convenor moves one up, rewords one, retires one, or adds one. */
export function PriorityList({ partnership }: { partnership: Partnership }) {
  const { priorities } = partnership;
  const { reorder, retire, doing, refused } = usePriorityVerbs(partnership);
  const [rewording, setRewording] = useState<string | null>(null);
  return (
    <div className="stack stack--wide">
      {refused && (
        <Banner kind="bad" live="alert">
          {refused}
        </Banner>
      )}
      {priorities.length > 0 && (
        <Lines ordered>
          {priorities.map((priority, index) => (
            <li key={priority.id}>
              {rewording === priority.id ? (
                <RewordPriority
                  partnership={partnership}
                  priority={priority}
                  onDone={() => setRewording(null)}
                />
              ) : (
                <PriorityLine
                  title={priority.title}
                  doing={doing}
                  onReword={() => setRewording(priority.id)}
                  onMoveUp={index > 0 ? () => reorder(index) : undefined}
                  onRetire={() => retire(priority.id, priority.title)}
                />
              )}
            </li>
          ))}
        </Lines>
      )}
      <AddPriority partnershipId={partnership.id} />
    </div>
  );
}

function PriorityLine(props: {
  title: string;
  doing: boolean;
  onReword: () => void;
  onMoveUp: (() => void) | undefined;
  onRetire: () => void;
}) {
  const { title, doing } = props;
  return (
    <div className="row row--apart">
      <span>{title}</span>
      <span className="row">
        {props.onMoveUp && (
          <Button kind="quiet" small busy={doing} onPress={props.onMoveUp}>
            Move up<span className="vh">: {title}</span>
          </Button>
        )}
        <Button kind="quiet" small onPress={props.onReword}>
          Reword<span className="vh">: {title}</span>
        </Button>
        <Button kind="quiet" small busy={doing} onPress={props.onRetire}>
          Retire<span className="vh">: {title}</span>
        </Button>
      </span>
    </div>
  );
}

function usePriorityVerbs({ id: partnershipId, version: expectedVersion, priorities }: Partnership) {
  const [reorderVerb] = useMutation(ReorderPrioritiesDocument);
  const [retireVerb] = useMutation(RetirePriorityDocument);
  const { run, doing, refused } = useVerb();
  const reorder = (index: number) => {
    const priorityIds = priorities.map(({ id }) => id);
    const moved = priorityIds.splice(index, 1);
    priorityIds.splice(index - 1, 0, ...moved);
    const input = { partnershipId, priorityIds, expectedVersion };
    void run(
      async () => (await reorderVerb({ variables: { input } })).data?.reorderPriorities,
      () => announce('Moved up.'),
    );
  };
  const retire = (priorityId: string, title: string) => {
    const input = { priorityId, expectedVersion };
    void run(
      async () => (await retireVerb({ variables: { input } })).data?.retirePriority,
      () => announce(`Retired: ${title}. It stays on record.`),
    );
  };
  return { reorder, retire, doing, refused };
}

function AddPriority({ partnershipId }: { partnershipId: string }) {
  const [add] = useMutation(AddPriorityDocument);
  const of = useRecordForm({
    defaults: { title: '' },
    send: async ({ title }, idempotencyKey) =>
      (await add({ variables: { input: { partnershipId, title, idempotencyKey } } })).data?.addPriority,
    onSent: () => {
      announce('Added.');
      of.form.reset({ title: '' });
    },
  });
  return (
    <RecordForm of={of} label="Add a priority" className={styles.form ?? ''}>
      <TextField of={of} name="title" label="Another priority" hint="One policy goal in a few words." />
      <SendButton of={of} kind="second" seenBy="Seen by whoever may read the partnership.">
        Add it
      </SendButton>
    </RecordForm>
  );
}
