import { useSuspenseQuery } from '@apollo/client/react';
import { THEMES } from '@upstream/domain/challenges/theme';
import { LIMITS } from '@upstream/domain/limits';
import { CHALLENGE_VISIBILITY_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import { DateField } from '../../forms/date-field.tsx';
import { PicksField } from '../../forms/picks-field.tsx';
import { RadioField } from '../../forms/radio-field.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { Section } from '../../ui/section.tsx';
import { PlacesField } from '../places/places-field.tsx';
import type { ChallengeForm } from './challenge-values.ts';
import { MyPartnershipsDocument } from './share-challenge.generated.ts';

const themes = THEMES.map((value) => ({ value, word: THEME_WORDS[value] }));

/** What the stewards say of a challenge: the same fields to share one and to change it. */
export function ChallengeFields({ of }: { of: ChallengeForm }) {
  return (
    <>
      <Section title="The problem" first>
        <TextField of={of} name="title" label="In a few words" hint="Such as: Damp and mouldy homes" />
        <TextArea
          of={of}
          name="statement"
          label="What is wrong"
          hint="Begin with one sentence that anybody understands; it is what people see first. Then what you know."
          rows={6}
          most={LIMITS.statement}
        />
        <TextArea of={of} name="whoItHurts" label="Who it hurts" rows={3} most={LIMITS.words} />
        <SelectField of={of} name="theme" label="Theme" options={themes} />
        <PlacesField
          of={of}
          name="placeIds"
          label="Places it is about"
          hint="Type part of a name; add as many as it takes."
          optional
          chosen={Object.entries(of.form.getValues('placeNames')).map(([id, name]) => ({ id, name }))}
        />
      </Section>
      <Section title="Joining">
        <TextArea
          of={of}
          name="joiningMeans"
          label="What joining means"
          hint="Time, data, cost: what a small group should know before it says yes."
          optional
          rows={3}
          most={LIMITS.words}
        />
        <PicksField
          of={of}
          name="approving"
          label="Who comes in"
          optional
          choices={[
            {
              value: 'APPROVES',
              word: 'The stewards answer each offer',
              about: 'Otherwise whoever offers help is in at once.',
            },
          ]}
        />
        <DateField of={of} name="opensOn" label="Opens on" hint="Leave it empty to open at once." optional />
        <DateField of={of} name="closesOn" label="Last day to join" optional />
      </Section>
      <Audience of={of} />
    </>
  );
}

function Audience({ of }: { of: ChallengeForm }) {
  const { data } = useSuspenseQuery(MyPartnershipsDocument);
  const ours = data.partnerships.edges
    .map(({ node }) => node)
    .filter(({ myMembership }) => myMembership?.status === 'ACTIVE')
    .map(({ id, name }) => ({ value: id, word: name }));
  return (
    <Section title="Who can read it">
      {ours.length > 0 && (
        <SelectField of={of} name="partnershipId" label="Partnership" none="None" optional options={ours} />
      )}
      <RadioField
        of={of}
        name="visibility"
        label="Readers"
        choices={[
          { value: 'PUBLIC', word: CHALLENGE_VISIBILITY_WORDS.PUBLIC },
          {
            value: 'MEMBERS',
            word: CHALLENGE_VISIBILITY_WORDS.MEMBERS,
            ...(ours.length === 0 && { whyNot: 'Your organisation is in no partnership yet.' }),
          },
          { value: 'STEWARDS', word: CHALLENGE_VISIBILITY_WORDS.STEWARDS },
        ]}
      />
    </Section>
  );
}
