import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { announce } from '../../app/announce.ts';
import { startAfresh } from '../../app/session.ts';
import { RecordForm } from '../../forms/record-form.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import styles from './form-page.module.css';
import { GroupFields } from './group-fields.tsx';
import { emptyGroup, groupInput } from './group-values.ts';
import { AddOrganisationDocument } from './register-organisation.generated.ts';

/** A further organisation of somebody who is here: they administer it and act for it at once. */
export function AddOrganisationPage() {
  const [add] = useMutation(AddOrganisationDocument);
  const navigate = useNavigate();
  const of = useRecordForm({
    defaults: emptyGroup,
    draft: 'organisation:new',
    send: async (values, idempotencyKey) =>
      (await add({ variables: { input: { ...groupInput(values), idempotencyKey } } })).data?.addOrganisation,
    onSent: async ({ organisation }) => {
      await startAfresh();
      await navigate(`/organisations/${organisation.id}`, { replace: true });
      announce(`${organisation.name} is on Upstream. You act for it now.`);
    },
  });
  return (
    <>
      <Crumb to="/organisations">Organisations</Crumb>
      <div className={styles.form}>
        <PageHead
          title="Add another organisation of yours"
          lead="You will administer it, and act for it at once."
        />
        <RecordForm of={of} label="Add an organisation" notDone="Not added">
          <GroupFields of={of} />
          <SendButton of={of} seenBy="Its page is public.">
            Add it
          </SendButton>
        </RecordForm>
      </div>
    </>
  );
}
