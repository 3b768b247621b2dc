import { useMutation, useQuery } from '@apollo/client/react';
import { SEAT_TITLES, type SeatTitle } from '@upstream/domain/partnerships/partnership-role';
import { SEAT_TITLE_WORDS } from '@upstream/domain/words/organisation-words';
import { useWatch } from 'react-hook-form';
import { announce } from '../../app/announce.ts';
import { mustChoose } from '../../forms/must-choose.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Button } from '../../ui/button.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { PeopleToSeatDocument } from './seats.generated.ts';
import { GiveSeatDocument } from './verbs.generated.ts';

const empty = { organisationId: '', personId: '', title: '' };
const titles = SEAT_TITLES.map((value) => ({ value, word: SEAT_TITLE_WORDS[value] }));

/** Lets a convenor seat a person of a member organisation. */
export function GiveSeat(props: { partnership: PartnershipPage_PartnershipFragment; onDone: () => void }) {
  const { id: partnershipId, members } = props.partnership;
  const [give] = useMutation(GiveSeatDocument);
  const of = useRecordForm({
    defaults: empty,
    resolver: mustChoose<typeof empty>({
      organisationId: 'Choose the organisation.',
      personId: 'Choose who sits there.',
      title: 'Choose the seat.',
    }),
    send: async ({ title, ...who }, idempotencyKey) => {
      const input = { partnershipId, ...who, title: title as SeatTitle, idempotencyKey };
      return (await give({ variables: { input } })).data?.giveSeat;
    },
    onSent: () => {
      announce('The seat was given.');
      props.onDone();
    },
  });
  const organisationId = useWatch({ control: of.form.control, name: 'organisationId' });
  const people = usePeopleOf(organisationId);
  return (
    <RecordForm of={of} label="Give somebody a seat">
      <SelectField
        of={of}
        name="organisationId"
        label="For which organisation?"
        options={members.edges.map(({ node: { organisation } }) => ({
          value: organisation.id,
          word: organisation.name,
        }))}
      />
      <SelectField
        of={of}
        name="personId"
        label="Who?"
        options={people}
        none={organisationId ? 'Choose one' : 'Choose the organisation first'}
      />
      <SelectField of={of} name="title" label="Which seat?" options={titles} />
      <SendButton of={of} seenBy="Its members see the name; visitors see only the seat.">
        Give the seat
      </SendButton>
      <p>
        <Button kind="quiet" small onPress={props.onDone}>
          Not now
        </Button>
      </p>
    </RecordForm>
  );
}

function usePeopleOf(organisationId: string) {
  const { data } = useQuery(PeopleToSeatDocument, { variables: { organisationId }, skip: !organisationId });
  return (data?.organisation?.people.edges ?? []).flatMap(({ node: { person } }) =>
    person ? [{ value: person.id, word: person.name }] : [],
  );
}
