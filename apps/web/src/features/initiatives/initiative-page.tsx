import { useSuspenseQuery } from '@apollo/client/react';
import { INITIATIVE_STATUS_WORDS } from '@upstream/domain/words/initiative-words';
import { Outlet, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Crumb } from '../../ui/crumb.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Status } from '../../ui/status.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { When } from '../../ui/when.tsx';
import { AnswerInvitation } from './answer-invitation.tsx';
import { CoOwnerNote } from './co-owner-note.tsx';
import type { InitiativePageQuery } from './initiative-page.generated.ts';
import { InitiativePageDocument } from './initiative-page.generated.ts';

type Initiative = NonNullable<InitiativePageQuery['initiative']>;

/** One initiative: its head, what it asks of the reader, and its parts, each with an address of its own. */
export function InitiativePage() {
  const { id = '' } = useParams();
  const { initiative } = useSuspenseQuery(InitiativePageDocument, { variables: { id } }).data;
  const viewer = useViewer();
  if (!initiative) return <NotFoundPage />;
  const home = `/initiatives/${initiative.id}`;
  const [challenge] = initiative.challenges;
  return (
    <>
      <Crumb to={challenge ? `/challenges/${challenge.id}` : '/initiatives'}>
        {challenge?.title ?? 'Initiatives'}
      </Crumb>
      <PageHead
        title={initiative.title}
        meta={<Standing of={initiative} />}
        actions={
          initiative.viewerCan.addUpdate.allowed && (
            <LinkButton to={`${home}/updates#add`}>Add an update</LinkButton>
          )
        }
      />
      <AnswerInvitation initiative={initiative} />
      <CoOwnerNote initiative={initiative} />
      <Tabs
        label="This initiative"
        tabs={[
          { to: home, word: 'At a glance', end: true },
          { to: `${home}/milestones`, word: 'Milestones' },
          { to: `${home}/updates`, word: 'Updates' },
          { to: `${home}/stakes`, word: 'Stakes' },
          ...(viewer ? [{ to: `${home}/history`, word: 'History' }] : []),
        ]}
      />
      <Outlet />
    </>
  );
}

function Standing({ of }: { of: Initiative }) {
  const said = of.latestUpdate;
  return (
    <span className="row">
      <Status of={of.state} />
      {of.stateSince && said && (
        <span>
          since <When at={of.stateSince} />, said by {said.person?.name ?? said.organisation.name}
        </span>
      )}
      {of.status !== 'ACTIVE' && <Tag>{INITIATIVE_STATUS_WORDS[of.status]}</Tag>}
      {of.visibility === 'OWNERS' && <Tag>Only those who take part</Tag>}
      {of.visibility === 'MEMBERS' && <Tag>Members of {of.partnership?.name ?? 'its partnership'}</Tag>}
    </span>
  );
}
