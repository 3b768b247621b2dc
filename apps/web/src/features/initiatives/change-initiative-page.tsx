import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { LIMITS } from '@upstream/domain/limits';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import type { InitiativeVisibility } from '../../app/schema-types.generated.ts';
import { useTitle } from '../../app/use-title.ts';
import { DateField } from '../../forms/date-field.tsx';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { Section } from '../../ui/section.tsx';
import { PlacesField } from '../places/places-field.tsx';
import { AUDIENCE_CHOICES, audienceWords } from './audiences.ts';
import { BothVersions, type InWords } from './both-versions.tsx';
import type { ChangeInitiative_InitiativeFragment } from './change-initiative.generated.ts';
import { ChangeInitiativeDocument, ChangeInitiativePageDocument } from './change-initiative.generated.ts';
import styles from './initiatives.module.css';
import { useChangeForm } from './use-change-form.ts';

type Initiative = ChangeInitiative_InitiativeFragment;

/** Changes what an initiative says of itself; two who change it at once see both versions. */
export function ChangeInitiativePage() {
  const { id = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(ChangeInitiativePageDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  useTitle(`Change ${data.initiative?.title ?? 'an initiative'}`);
  if (!data.initiative) return <NotFoundPage />;
  return (
    <Section first title="Change what it says">
      <ChangeInitiative
        initiative={data.initiative}
        lookAgain={async () => (await refetch()).data?.initiative}
      />
    </Section>
  );
}

const valuesOf = (initiative: Initiative) => ({
  title: initiative.title,
  summary: initiative.summary,
  visibility: initiative.visibility as string,
  placeIds: initiative.places.map(({ id }) => id),
  startsOn: initiative.startsOn ?? '',
  endsOn: initiative.endsOn ?? '',
});

type Values = ReturnType<typeof valuesOf>;

const dayOf = (day: string) => day && formatDay(day);

const inWords: InWords<Values>[] = [
  { name: 'title', label: 'What it is called', say: ({ title }) => title },
  { name: 'summary', label: 'What will be different', say: ({ summary }) => summary },
  {
    name: 'visibility',
    label: 'Who may read it',
    say: ({ visibility }) => audienceWords(visibility as InitiativeVisibility),
  },
  {
    name: 'placeIds',
    label: 'Places',
    say: ({ placeIds }) => (placeIds.length === 1 ? 'One place' : `${placeIds.length} places`),
  },
  { name: 'startsOn', label: 'First day', say: ({ startsOn }) => dayOf(startsOn) },
  { name: 'endsOn', label: 'Last day', say: ({ endsOn }) => dayOf(endsOn) },
];

interface Props {
  initiative: Initiative;
  lookAgain: () => Promise<Initiative | null | undefined>;
}

/** The form of it: title, what will be different, who may read it, where, and from when to when. */
export function ChangeInitiative({ initiative, lookAgain }: Props) {
  const { id, partnership, places, viewerCan } = initiative;
  const [change] = useMutation(ChangeInitiativeDocument);
  const navigate = useNavigate();
  const { of, theirs, keepTheirs } = useChangeForm({
    record: initiative,
    valuesOf,
    lookAgain,
    draft: `initiative:${id}:${initiative.version}`,
    send: async ({ visibility, startsOn, endsOn, ...values }, expectedVersion) => {
      const input = {
        ...values,
        initiativeId: id,
        expectedVersion,
        visibility: visibility as InitiativeVisibility,
        startsOn: startsOn || null,
        endsOn: endsOn || null,
      };
      return (await change({ variables: { input } })).data?.changeInitiative;
    },
    onSent: () => {
      announce('The initiative is changed.');
      void navigate(`/initiatives/${id}`);
    },
    onLeave: () => void navigate(`/initiatives/${id}`),
  });
  return (
    <RecordForm of={of} label="Change the initiative" className={styles.form}>
      <BothVersions of={of} theirs={theirs} fields={inWords} onKeepTheirs={keepTheirs} />
      <TextField of={of} name="title" label="What do you call it?" />
      <TextArea of={of} name="summary" label="What will be different?" most={LIMITS.words} />
      <RadioField
        of={of}
        name="visibility"
        label="Who may read it?"
        hint="It holds for all that is written in it, earlier words too."
        choices={AUDIENCE_CHOICES.filter(({ value }) => value !== 'MEMBERS' || partnership)}
      />
      <PlacesField of={of} name="placeIds" label="Which places does it change?" chosen={places} optional />
      <DateField of={of} name="startsOn" label="First day" optional />
      <DateField of={of} name="endsOn" label="Last day" optional />
      <SendButton
        of={of}
        whyNot={viewerCan.change.reason ?? undefined}
        seenBy="Whoever can read it sees the new words, and that they changed."
      >
        Save
      </SendButton>
    </RecordForm>
  );
}
