import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import type { PartnershipVisibility } from '@upstream/domain/partnerships/partnership-membership';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { PlacesField } from '../places/places-field.tsx';
import { audiences } from './found-partnership-page.tsx';
import styles from './partnership.module.css';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { PartnershipDocument } from './partnership-page.generated.ts';
import { PriorityList } from './priority-list.tsx';
import { UpdatePartnershipDocument } from './verbs.generated.ts';

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

function Form({ partnership }: { partnership: PartnershipPage_PartnershipFragment }) {
  const { id: partnershipId, version, name, purpose, visibility, places, viewerCan } = partnership;
  const [update] = useMutation(UpdatePartnershipDocument);
  const navigate = useNavigate();
  const of = useRecordForm({
    defaults: { name, purpose, placeIds: places.map((place) => place.id), visibility: visibility as string },
    send: async ({ visibility: chosen, ...words }) => {
      const change = { ...words, visibility: chosen as PartnershipVisibility };
      const input = { partnershipId, expectedVersion: version, ...change };
      return (await update({ variables: { input } })).data?.updatePartnership;
    },
    onSent: () => {
      announce('Saved.');
      void navigate(`/partnerships/${partnershipId}`);
    },
  });
  return (
    <RecordForm of={of} label="Change the partnership" className={styles.form ?? ''}>
      <TextField of={of} name="name" label="What is it called?" />
      <TextArea of={of} name="purpose" label="What is it for?" most={LIMITS.statement} rows={6} />
      <PlacesField of={of} name="placeIds" label="Where does it work?" chosen={places} optional />
      <RadioField of={of} name="visibility" label="Who may read its page?" choices={audiences} />
      <SendButton
        of={of}
        seenBy="Its members see what changed, and who changed it."
        whyNot={viewerCan.update.allowed ? undefined : viewerCan.update.reason}
      >
        Save
      </SendButton>
    </RecordForm>
  );
}
