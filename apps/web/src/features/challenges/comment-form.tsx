import { useMutation } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import { useEffect, useState } from 'react';
import { announce } from '../../app/announce.ts';
import { FindOneField } from '../../forms/find-one-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import type { RecordFormState } from '../../forms/use-record-form.ts';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Chips, FilterChip } from '../../ui/chip.tsx';
import type { Comments_ChallengeFragment } from './comments.generated.ts';
import { CommentOnChallengeDocument } from './comments.generated.ts';

interface CommentValues {
  words: string;
  mentionIds: string[];
  /** The person found last, until their name has become a chip. */
  mention: string;
}

const EMPTY_COMMENT: CommentValues = { words: '', mentionIds: [], mention: '' };

/** Says something under a challenge; the people it names find it among what needs them. */
export function CommentForm({ challenge }: { challenge: Comments_ChallengeFragment }) {
  const [say] = useMutation(CommentOnChallengeDocument);
  const { id: challengeId, mentionable } = challenge;
  const of = useRecordForm({
    defaults: EMPTY_COMMENT,
    draft: `comment:${challengeId}`,
    send: async ({ words, mentionIds }: CommentValues, idempotencyKey) =>
      (await say({ variables: { input: { challengeId, words, mentionIds, idempotencyKey } } })).data
        ?.commentOnChallenge,
    onSent: () => {
      announce('Said.');
      of.discard();
    },
  });
  return (
    <RecordForm of={of} label="Say something">
      <TextArea of={of} name="words" label="Say something to everybody here" rows={3} most={LIMITS.words} />
      {mentionable.length > 0 && <Mentions of={of} people={mentionable} />}
      <SendButton
        of={of}
        kind="second"
        seenBy="Whoever can read this challenge sees it; names of people only those who work with you."
      >
        Say it
      </SendButton>
    </RecordForm>
  );
}

function Mentions(props: {
  of: RecordFormState<CommentValues>;
  people: Comments_ChallengeFragment['mentionable'];
}) {
  const { of, people } = props;
  const [typed, setTyped] = useState('');
  const [named, chosen] = of.form.watch(['mentionIds', 'mention']);
  const name = (ids: string[]) => of.form.setValue('mentionIds', ids, { shouldDirty: true });
  useEffect(() => {
    if (!chosen) return;
    of.form.setValue('mentionIds', [...new Set([...of.form.getValues('mentionIds'), chosen])]);
    of.form.setValue('mention', '');
    setTyped('');
  }, [chosen, of.form]);
  const found = people
    .filter((person) => !named.includes(person.id))
    .filter((person) => person.name.toLowerCase().includes(typed.toLowerCase()))
    .map((person) => ({ id: person.id, word: person.name }));
  return (
    <>
      <FindOneField
        of={of}
        name="mention"
        label="Whom should it reach?"
        optional
        typed={typed}
        onType={setTyped}
        found={found}
      />
      {named.length > 0 && (
        <Chips label="It reaches">
          {named.map((personId) => (
            <FilterChip key={personId} onRemove={() => name(named.filter((each) => each !== personId))}>
              {people.find(({ id }) => id === personId)?.name ?? 'Somebody'}
            </FilterChip>
          ))}
        </Chips>
      )}
    </>
  );
}
