import { useSuspenseQuery } from '@apollo/client/react';
import { formatDay } from '@upstream/domain/dates/format-day';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { PARTNERSHIP_VISIBILITY_WORDS } from '@upstream/domain/words/partnership-words';
import { Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Columns } from '../../ui/columns.tsx';
import { Crumb } from '../../ui/crumb.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { HistoryList } from '../audit/history-list.tsx';
import { EmptyChairs } from './empty-chairs.tsx';
import { InvitationPanel } from './invitation-panel.tsx';
import { LeavePartnership } from './leave-partnership.tsx';
import { Members } from './members.tsx';
import type { PartnershipPage_PartnershipFragment } from './partnership-page.generated.ts';
import { PartnershipDocument } from './partnership-page.generated.ts';
import { Purpose } from './purpose.tsx';
import { Seats } from './seats.tsx';
import { SharedChallenges } from './shared-challenges.tsx';
import { SharedInitiatives } from './shared-initiatives.tsx';

type Partnership = PartnershipPage_PartnershipFragment;

/** A partnership: what it is for, who is in it, what they work on together, and who is still missing. */
export function PartnershipPage() {
  const { id = '' } = useParams();
  const viewer = useViewer();
  const { data } = useSuspenseQuery(PartnershipDocument, { variables: { id } });
  const { partnership } = data;
  if (!partnership) return <NotFoundPage />;
  const invited = partnership.myMembership?.status === 'INVITED';
  return (
    <>
      <Crumb to="/partnerships">Partnerships</Crumb>
      <Head partnership={partnership} />
      <Columns asideLabel="Who is missing, and the table" aside={<Aside partnership={partnership} />}>
        {invited && <InvitationPanel partnership={partnership} />}
        <Section title="Purpose" quiet first={!invited}>
          <Purpose of={partnership.purpose} />
        </Section>
        <Priorities of={partnership.priorities} />
        <SharedInitiatives partnership={partnership} />
        <SharedChallenges partnership={partnership} />
        <Members partnership={partnership} />
        {viewer && !invited && (
          <Section title="History">
            <Suspense fallback={<Skeleton lines={3} />}>
              <HistoryList key={partnership.updatedAt} of={partnership.id} />
            </Suspense>
          </Section>
        )}
      </Columns>
    </>
  );
}

function Head({ partnership }: { partnership: Partnership }) {
  const { myMembership, foundedOn, visibility, viewerCan, id } = partnership;
  const role = myMembership?.status === 'ACTIVE' ? myMembership.role : null;
  const ours = role ? `We are its ${PARTNERSHIP_ROLE_WORDS[role].toLowerCase()}. ` : '';
  return (
    <PageHead
      title={partnership.name}
      meta={`${ours}Founded on ${formatDay(foundedOn)}. ${PARTNERSHIP_VISIBILITY_WORDS[visibility]}.`}
      actions={
        viewerCan.update.allowed && (
          <LinkButton kind="second" to={`/partnerships/${id}/change`}>
            Change it
          </LinkButton>
        )
      }
    />
  );
}

function Priorities({ of }: { of: Partnership['priorities'] }) {
  if (of.length === 0) return null;
  return (
    <Section title="Priorities">
      <Lines bare ordered>
        {of.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </Lines>
    </Section>
  );
}

function Aside({ partnership }: { partnership: Partnership }) {
  const { places } = partnership;
  return (
    <>
      <EmptyChairs partnership={partnership} />
      <Seats partnership={partnership} />
      {places.length > 0 && (
        <Sheet title="Where it works">
          <ul className="stack stack--tight">
            {places.map(({ id, name }) => (
              <li key={id}>
                <Link to={`/partnerships?place=${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
      <LeavePartnership partnership={partnership} />
    </>
  );
}
