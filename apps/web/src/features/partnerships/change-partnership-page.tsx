import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import type { PartnershipVisibility } from '@upstream/domain/partnerships/partnership-membership';
import { joinNames } from '@upstream/domain/words/count';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { PlacesField } from '../places/places-field.tsx';
import { audiences } from './found-partnership-page.tsx';
import { type ClashingField, mergeChanges, type PartnershipValues } from './merge-changes.ts';
import styles from './partnership.module.css';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { PartnershipDocument } from './partnership-page.generated.ts';
import { PriorityList } from './priority-list.tsx';
import { useSeeAgain } from './use-see-again.ts';
import { UpdatePartnershipDocument } from './verbs.generated.ts';

type Partnership = PartnershipPage_PartnershipFragment;

const CLASH_WORDS: Record<ClashingField, string> = {
  name: 'Its name',
  purpose: 'What it is for',
  placeIds: 'Where it works',
  visibility: 'Who may read its page',
};

/** Where a convenor changes a partnership's words, places, audience and priorities. */
export function ChangePartnershipPage() {
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(PartnershipDocument, { variables: { id } });
  const { partnership } = data;
  if (!partnership) return <NotFoundPage />;
  return (
    <>
      <Crumb to={`/partnerships/${partnership.id}`}>{partnership.name}</Crumb>
      <PageHead title="Change the partnership" name={`Change ${partnership.name}`} />
      <Form partnership={partnership} />
      <Section title="Priorities">
        <PriorityList partnership={partnership} />
      </Section>
    </>
  );
}

function valuesOf({ name, purpose, visibility, places }: Partnership): PartnershipValues {
  return { name, purpose, visibility, placeIds: places.map((place) => place.id) };
}

function useChange(partnership: Partnership) {
  const { id: partnershipId } = partnership;
  const [update] = useMutation(UpdatePartnershipDocument);
  const [seen, setSeen] = useState(partnership);
  const [clashes, setClashes] = useState<ClashingField[]>([]);
  const seeAgain = useSeeAgain(partnershipId);
  const navigate = useNavigate();
  const bringTogether = async (yours: PartnershipValues) => {
    const now = await seeAgain();
    if (!now) return;
    const both = mergeChanges(valuesOf(seen), yours, valuesOf(now));
    of.form.reset(both.merged, { keepDefaultValues: true });
    setClashes(both.clashes);
    setSeen(now);
  };
  const of = useRecordForm({
    defaults: valuesOf(partnership),
    send: async ({ visibility, ...words }: PartnershipValues) => {
      const change = { ...words, visibility: visibility as PartnershipVisibility };
      const input = { partnershipId, expectedVersion: seen.version, ...change };
      const answer = (await update({ variables: { input } })).data?.updatePartnership;
      if (answer?.__typename === 'StaleVersion') await bringTogether({ ...words, visibility });
      return answer;
    },
    onSent: () => {
      announce('Saved.');
      void navigate(`/partnerships/${partnershipId}`);
    },
  });
  const keep = (field: ClashingField, whose: 'yours' | 'theirs') => {
    if (whose === 'theirs') of.form.setValue(field, valuesOf(seen)[field], { shouldDirty: true });
    setClashes((left) => left.filter((other) => other !== field));
  };
  return { of, seen, clashes, keep };
}

function Form({ partnership }: { partnership: Partnership }) {
  const { of, seen, clashes, keep } = useChange(partnership);
  const { update } = partnership.viewerCan;
  const placeNames = new Map([...partnership.places, ...seen.places].map(({ id, name }) => [id, name]));
  return (
    <RecordForm of={of} label="Change the partnership" className={styles.form ?? ''}>
      <TextField of={of} name="name" label="What is it called?" />
      <TextArea of={of} name="purpose" label="What is it for?" most={LIMITS.statement} rows={6} />
      <PlacesField
        key={seen.version}
        of={of}
        name="placeIds"
        label="Where does it work?"
        chosen={[...partnership.places, ...seen.places]}
        optional
      />
      <RadioField of={of} name="visibility" label="Who may read its page?" choices={audiences} />
      {clashes.map((field) => (
        <Section key={field} title={`${CLASH_WORDS[field]}: another convenor changed this meanwhile`}>
          <Conflict
            yours={inWords(field, of.form.getValues(), placeNames)}
            theirs={inWords(field, valuesOf(seen), placeNames)}
            by="As it now stands"
            onKeepYours={() => keep(field, 'yours')}
            onKeepTheirs={() => keep(field, 'theirs')}
          />
        </Section>
      ))}
      <SendButton
        of={of}
        seenBy="Its members see what changed, and who changed it."
        whyNot={whyNotSave(update, clashes.length)}
      >
        Save
      </SendButton>
    </RecordForm>
  );
}

function whyNotSave({ allowed, reason }: Partnership['viewerCan']['update'], clashing: number) {
  if (!allowed) return reason;
  return clashing > 0 ? 'Choose above which of the two to keep.' : undefined;
}

function inWords(field: ClashingField, values: PartnershipValues, placeNames: Map<string, string>): string {
  if (field === 'visibility')
    return audiences.find(({ value }) => value === values.visibility)?.word ?? 'Nobody yet';
  if (field === 'placeIds')
    return joinNames(values.placeIds.map((id) => placeNames.get(id) ?? 'A place')) || 'No place';
  return values[field];
}
