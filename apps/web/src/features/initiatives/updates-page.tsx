import { useSuspenseQuery } from '@apollo/client/react';
import { useTransition } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../app/not-found-page.tsx';
import { Button } from '../../ui/button.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Section } from '../../ui/section.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AddUpdate } from './add-update.tsx';
import { UpdateMoment } from './update-moment.tsx';
import type { InitiativeUpdatesQuery } from './updates-page.generated.ts';
import { InitiativeUpdatesDocument } from './updates-page.generated.ts';

/** Everything that was said of an initiative, the newest first, and the form to say more. */
export function UpdatesPage() {
  const { id = '' } = useParams();
  const { data, fetchMore } = useSuspenseQuery(InitiativeUpdatesDocument, { variables: { id } });
  const [waiting, startTransition] = useTransition();
  const { initiative } = data;
  if (!initiative) return <NotFoundPage />;
  const { edges, pageInfo } = initiative.updates;
  const more = () =>
    startTransition(() => void fetchMore({ variables: { id, after: pageInfo.endCursor }, updateQuery }));
  return (
    <Columns asideLabel="Add an update" aside={<AddUpdate initiative={initiative} />}>
      <Section first title="What was said">
        {edges.length === 0 ? (
          <Empty title="Nothing said yet" example="On track. The first forty homes were visited.">
            An update says in words how it stands, with one of the four states.
          </Empty>
        ) : (
          <Timeline>
            {edges.map(({ node }, at) => (
              <UpdateMoment key={node.id} update={node} latest={at === 0} />
            ))}
          </Timeline>
        )}
        {pageInfo.hasNextPage && (
          <Button kind="second" small busy={waiting} onPress={more}>
            Show earlier
          </Button>
        )}
      </Section>
    </Columns>
  );
}

function updateQuery(before: InitiativeUpdatesQuery, next: { fetchMoreResult: InitiativeUpdatesQuery }) {
  const { initiative } = next.fetchMoreResult;
  if (!initiative || !before.initiative) return before;
  const edges = [...before.initiative.updates.edges, ...initiative.updates.edges];
  return { ...before, initiative: { ...initiative, updates: { ...initiative.updates, edges } } };
}
