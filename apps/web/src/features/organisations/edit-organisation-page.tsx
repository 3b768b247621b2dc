import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import { ORGANISATION_KINDS, ORGANISATION_SIZES } from '@upstream/domain/organisations/organisation-kind';
import { ORGANISATION_KIND_WORDS, ORGANISATION_SIZE_WORDS } from '@upstream/domain/words/organisation-words';
import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { PicksField } from '../../forms/picks-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { PlaceField } from '../places/place-field.tsx';
import { PlacesField } from '../places/places-field.tsx';
import type { EditOrganisation_OrganisationFragment } from './edit-organisation.generated.ts';
import { EditOrganisationDocument, UpdateOrganisationDocument } from './edit-organisation.generated.ts';
import { type EditValues, valuesOf } from './edit-values.ts';
import styles from './form-page.module.css';
import { IdentifiersField } from './identifiers-field.tsx';
import { OrganisationField } from './organisation-field.tsx';

type Organisation = EditOrganisation_OrganisationFragment;

const kinds = ORGANISATION_KINDS.map((value) => ({ value, word: ORGANISATION_KIND_WORDS[value] }));
const sizes = ORGANISATION_SIZES.map((value) => ({ value, word: ORGANISATION_SIZE_WORDS[value] }));

/** The page on which administrators change their organisation's own page. */
export function EditOrganisationPage() {
  const { id = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(EditOrganisationDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const { organisation } = data;
  if (!organisation) return <NotFoundPage />;
  return (
    <>
      <Crumb to={`/organisations/${id}`}>{organisation.name}</Crumb>
      <div className={styles.form}>
        <PageHead title={`Change ${organisation.name}’s page`} />
        <EditForm key={organisation.version} organisation={organisation} onReload={() => void refetch()} />
      </div>
    </>
  );
}

function useEdit(organisation: Organisation) {
  const [update] = useMutation(UpdateOrganisationDocument);
  const navigate = useNavigate();
  const { id, version: expectedVersion } = organisation;
  return useRecordForm({
    defaults: valuesOf(organisation),
    send: async ({ social, ...values }: EditValues) => {
      const input = {
        ...values,
        ...{ id, expectedVersion, socialEnterprise: social.length > 0 },
        size: values.kind === 'SUPPLIER' ? values.size || null : null,
        website: values.website || null,
        mark: values.mark === organisation.mark ? undefined : values.mark || null,
        parentId: values.parentId || null,
        placeId: values.placeId || null,
      };
      return (await update({ variables: { input } })).data?.updateOrganisation;
    },
    onSent: () => {
      announce('The page is changed.');
      void navigate(`/organisations/${id}`);
    },
  });
}

function EditForm({ organisation, onReload }: { organisation: Organisation; onReload: () => void }) {
  const of = useEdit(organisation);
  const kind = useWatch({ control: of.form.control, name: 'kind' });
  const { allowed, reason } = organisation.viewerCan.update;
  return (
    <RecordForm of={of} label="Change the page" notDone="Not saved">
      {of.refused?.code === 'STALE_VERSION' && (
        <Banner kind="needs" title="Somebody saved this page since you opened it.">
          <p>What you typed is still here. Copy what you need, then open it as it now stands.</p>
          <Button kind="second" small onPress={onReload}>
            Open it as it now stands
          </Button>
        </Banner>
      )}
      <TextField of={of} name="name" label="Name" autoComplete="organization" />
      <SelectField of={of} name="kind" label="Kind" options={kinds} />
      {kind === 'SUPPLIER' && (
        <SelectField of={of} name="size" label="Size" options={sizes} none="Not said" optional />
      )}
      <PicksField
        of={of}
        name="social"
        label="Trades for a social purpose"
        choices={[{ value: 'social', word: 'Social enterprise' }]}
        optional
      />
      <TextArea of={of} name="purpose" label="What it does" rows={4} most={LIMITS.words} optional />
      <TextField
        of={of}
        name="website"
        label="Website"
        type="url"
        inputMode="url"
        autoComplete="url"
        optional
      />
      <TextField of={of} name="mark" label="Its mark" hint="Two letters for its square." short optional />
      <Where of={of} organisation={organisation} />
      <OrganisationField
        of={of}
        name="parentId"
        label="Part of"
        hint="The organisation this one is part of"
        chosen={organisation.parent?.name}
        optional
      />
      <IdentifiersField of={of} />
      <SendButton of={of} seenBy="Seen by everybody." whyNot={allowed ? undefined : reason}>
        Save
      </SendButton>
    </RecordForm>
  );
}

function Where({ of, organisation }: { of: ReturnType<typeof useEdit>; organisation: Organisation }) {
  return (
    <>
      <PlaceField of={of} name="placeId" label="Based in" chosen={organisation.place?.name} optional />
      <PlacesField
        of={of}
        name="placesServedIds"
        label="Serves"
        hint="All the places where it works"
        chosen={organisation.placesServed}
        optional
      />
    </>
  );
}
