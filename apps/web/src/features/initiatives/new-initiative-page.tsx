import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { LIMITS } from '@upstream/domain/limits';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { announce } from '../../app/announce.ts';
import type { InitiativeVisibility } from '../../app/schema-types.generated.ts';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { DateField } from '../../forms/date-field.tsx';
import { mustChoose } from '../../forms/must-choose.ts';
import { RadioField } from '../../forms/radio-field.tsx';
import { RecordForm } from '../../forms/record-form.tsx';
import { SelectField } from '../../forms/select-field.tsx';
import { SendButton } from '../../forms/send-button.tsx';
import { TextArea } from '../../forms/text-area.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useRecordForm } from '../../forms/use-record-form.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { OrganisationsField } from '../organisations/organisations-field.tsx';
import { AUDIENCE_CHOICES } from './audiences.ts';
import styles from './initiatives.module.css';
import { NewInitiativeDocument, ProposeInitiativeDocument } from './new-initiative-page.generated.ts';
import { useColleagues, useOneself } from './use-colleagues.ts';

/** Proposes an initiative from one or several challenges, with at least one other organisation to own it. */
export function NewInitiativePage() {
  const viewer = useViewer();
  return viewer ? <NewInitiative acts={viewer.actingFor !== null} /> : <SignInFirst />;
}

function NewInitiative({ acts }: { acts: boolean }) {
  const [search] = useSearchParams();
  const challengeIds = search.getAll('challenge');
  const { data } = useSuspenseQuery(NewInitiativeDocument, { variables: { challenges: challengeIds } });
  const challenges = data.chosen.flatMap((one) => (one && 'title' in one ? [one] : []));
  return (
    <>
      <Crumb to="/initiatives">Initiatives</Crumb>
      <PageHead
        title="Propose an initiative"
        lead="A piece of change that two or more organisations own as equals. It becomes active once two have accepted."
      />
      {challenges.length === 0 ? (
        <Empty
          level={2}
          title="Choose a challenge first"
          act={<LinkButton to="/challenges">Find a challenge</LinkButton>}
        >
          An initiative answers a challenge. Open one, and propose from there.
        </Empty>
      ) : (
        <Propose
          challenges={challenges}
          partnerships={data.partnerships.edges.map(({ node }) => ({ value: node.id, word: node.name }))}
          whyNot={acts ? undefined : 'You belong to no organisation yet. Register yours to propose one.'}
        />
      )}
    </>
  );
}

interface Props {
  challenges: { id: string; title: string }[];
  partnerships: { value: string; word: string }[];
  whyNot: string | undefined;
}

const defaults = {
  title: '',
  summary: '',
  coOwnerIds: [] as string[],
  accountablePersonId: '',
  visibility: '',
  partnershipId: '',
  startsOn: '',
  endsOn: '',
};

function usePropose(
  challengeIds: string[],
  partnerships: Props['partnerships'],
  accountablePersonId: string,
) {
  const partnershipId = useSearchParams()[0].get('partnership') ?? '';
  const known = partnerships.some(({ value }) => value === partnershipId);
  const [propose] = useMutation(ProposeInitiativeDocument);
  const navigate = useNavigate();
  return useRecordForm({
    defaults: { ...defaults, accountablePersonId, partnershipId: known ? partnershipId : '' },
    draft: `initiative:new:${challengeIds.join()}`,
    resolver: mustChoose<typeof defaults>({
      visibility: 'Choose who may read it.',
      accountablePersonId: 'Name who answers for your part.',
    }),
    send: async (values, idempotencyKey) => {
      const input = {
        ...values,
        challengeIds,
        visibility: values.visibility as InitiativeVisibility,
        partnershipId: values.partnershipId || null,
        startsOn: values.startsOn || null,
        endsOn: values.endsOn || null,
        idempotencyKey,
      };
      return (await propose({ variables: { input } })).data?.proposeInitiative;
    },
    onSent: ({ initiative }) => {
      announce('Proposed. It becomes active once another owner accepts.');
      void navigate(`/initiatives/${initiative?.id ?? ''}`);
    },
  });
}

function Propose({ challenges, partnerships, whyNot }: Props) {
  const colleagues = useColleagues();
  const of = usePropose(
    challenges.map(({ id }) => id),
    partnerships,
    useOneself(colleagues),
  );
  return (
    <div className={`${styles.form} stack stack--wide`}>
      <Section
        first
        title={challenges.length === 1 ? 'The challenge it answers' : 'The challenges it answers'}
      >
        <Lines>
          {challenges.map(({ id, title }) => (
            <li key={id}>
              <Link to={`/challenges/${id}`}>{title}</Link>
            </li>
          ))}
        </Lines>
      </Section>
      <RecordForm of={of} label="Propose an initiative">
        <TextField
          of={of}
          name="title"
          label="What do you call it?"
          hint="A few words: One visit, dry homes"
        />
        <TextArea of={of} name="summary" label="What will be different?" most={LIMITS.words} />
        <OrganisationsField
          of={of}
          name="coOwnerIds"
          label="Who shall own it with you?"
          hint="At least one other organisation. They decide with you, as equals."
        />
        <SelectField
          of={of}
          name="accountablePersonId"
          label="Who answers for your organisation’s part?"
          options={colleagues}
        />
        <RadioField of={of} name="visibility" label="Who may read it?" choices={AUDIENCE_CHOICES} />
        <SelectField
          of={of}
          name="partnershipId"
          label="Does it belong to a partnership?"
          none="To none"
          options={partnerships}
          optional
        />
        <DateField of={of} name="startsOn" label="First day" optional />
        <DateField of={of} name="endsOn" label="Last day" optional />
        <SendButton
          of={of}
          seenBy="The organisations you invite see it at once; others as you chose."
          whyNot={whyNot}
        >
          Propose it
        </SendButton>
      </RecordForm>
    </div>
  );
}
