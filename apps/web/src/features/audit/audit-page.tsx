import { useSuspenseQuery } from '@apollo/client/react';
import { formatCount } from '@upstream/domain/words/count';
import { useDeferredValue, useTransition } from 'react';
import { SignInFirst } from '../../app/sign-in-first.tsx';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Lines } from '../../ui/lines.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { saveFile } from '../../ui/save-file.ts';
import type { AuditQuery } from './audit.generated.ts';
import { AuditDocument } from './audit.generated.ts';
import type { AuditLine_EventFragment } from './audit-line.generated.ts';
import { AuditLine } from './audit-line.tsx';
import { ChainCheck, soundnessOf, useChainCheck } from './chain-check.tsx';
import { NarrowTools, useNarrowing } from './narrowing.tsx';
import { eventsCsv } from './save-page.ts';

/** Everything done for the organisation acted for: who, what, when, and whether the chain holds. */
export function AuditPage() {
  const viewer = useViewer();
  if (!viewer) return <SignInFirst />;
  const name = viewer.actingFor?.name ?? viewer.person.name;
  return (
    <>
      <PageHead
        title="Audit"
        meta={`Everything done for ${name}. Each event seals the one before it, so nothing can be changed or taken out unseen.`}
      />
      <Chain />
    </>
  );
}

function Chain() {
  const narrowing = useNarrowing();
  const { what, recordId, write } = narrowing;
  const variables = { what: useDeferredValue(what) || null, recordId: useDeferredValue(recordId) || null };
  const { data, fetchMore } = useSuspenseQuery(AuditDocument, { variables });
  const [waiting, startTransition] = useTransition();
  const check = useChainCheck();
  const chain = data.auditChain;
  if (!chain) return <NothingYet />;

  const events = chain.events.edges.map(({ node }) => node);
  const { hasNextPage, endCursor } = chain.events.pageInfo;
  const further = { variables: { ...variables, after: endCursor }, updateQuery: afterwards };
  return (
    <div className="stack stack--wide">
      <ChainCheck check={check} />
      <NarrowTools of={narrowing} />
      <div className="row row--apart">
        <p className="meta">
          {formatCount(chain.length)} events on record, {formatCount(events.length)} shown, the newest first.
        </p>
        <Button kind="second" small onPress={() => saveFile('audit.csv', eventsCsv(events))}>
          Save these as CSV
        </Button>
      </div>
      <Events events={events} check={check} onOnly={(id) => write('record', id)} />
      {hasNextPage && (
        <p>
          <Button kind="second" busy={waiting} onPress={() => startTransition(() => void fetchMore(further))}>
            Show earlier
          </Button>
        </p>
      )}
    </div>
  );
}

function Events(props: {
  events: readonly AuditLine_EventFragment[];
  check: ReturnType<typeof useChainCheck>;
  onOnly: (recordId: string) => void;
}) {
  if (props.events.length === 0) {
    return <Empty title="Nothing by these words">Try a word such as “joined”, or take a filter off.</Empty>;
  }
  return (
    <Lines>
      {props.events.map((event) => (
        <AuditLine
          key={event.id}
          event={event}
          soundness={soundnessOf(props.check, event.sequence)}
          onOnly={props.onOnly}
        />
      ))}
    </Lines>
  );
}

function NothingYet() {
  return (
    <Empty level={2} title="Nothing on record yet" example="“Asha Patel joined the challenge Cold homes”">
      Whatever is done for your organisation is kept here, with who did it and when. The first event starts
      the chain.
    </Empty>
  );
}

function afterwards(before: AuditQuery, { fetchMoreResult }: { fetchMoreResult: AuditQuery }): AuditQuery {
  const { auditChain } = fetchMoreResult;
  if (!before.auditChain || !auditChain) return before;
  const edges = [...before.auditChain.events.edges, ...auditChain.events.edges];
  return { ...before, auditChain: { ...auditChain, events: { ...auditChain.events, edges } } };
}
