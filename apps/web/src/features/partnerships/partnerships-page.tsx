import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import { useDeferredValue, useTransition } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Chips, FilterChip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Filters, FindBox } from '../../ui/filters.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Register } from '../../ui/register.tsx';
import type { Column } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TakeAway } from '../../ui/take-away.tsx';
import { FindPlaceBox } from '../places/find-place-box.tsx';
import { listRows } from './list-rows.ts';
import type { PartnershipsQuery } from './partnerships-page.generated.ts';
import { PartnershipPlaceDocument, PartnershipsDocument } from './partnerships-page.generated.ts';

type Row = PartnershipsQuery['partnerships']['edges'][number]['node'];

const columns: readonly Column<Row>[] = [
  {
    id: 'name',
    head: 'Partnership',
    wide: true,
    cell: ({ id, name, places }) => (
      <>
        <Link className="plain" to={`/partnerships/${id}`}>
          {name}
        </Link>
        <span className="micro block">{places.map((place) => place.name).join(', ')}</span>
      </>
    ),
  },
  { id: 'ours', head: 'We are', cell: ({ myMembership }) => <Ours of={myMembership} /> },
  {
    id: 'members',
    head: 'Members',
    figure: true,
    onCard: 'half',
    cell: ({ summary }) => summary?.members ?? 0,
  },
  {
    id: 'challenges',
    head: 'Open challenges',
    figure: true,
    onCard: 'half',
    cell: ({ summary }) => summary?.openChallenges ?? 0,
  },
  {
    id: 'initiatives',
    head: 'Initiatives',
    figure: true,
    onCard: 'half',
    cell: ({ summary }) => summary?.initiatives ?? 0,
  },
  {
    id: 'chairs',
    head: 'Empty chairs',
    figure: true,
    onCard: 'half',
    cell: ({ summary }) => summary?.emptyChairs ?? 0,
  },
];

/** The partnerships the reader may know of, narrowed by words, place and whether they are ours. */
export function PartnershipsPage() {
  const viewer = useViewer();
  return (
    <>
      <PageHead
        title="Partnerships"
        meta="Standing groups of organisations with a purpose, places and priorities."
        actions={viewer?.actingFor && <LinkButton to="/partnerships/new">Found a partnership</LinkButton>}
      />
      <List signedIn={viewer !== null} />
    </>
  );
}

/** What narrows the list, as the address says it. */
function useNarrowing() {
  const [address, setAddress] = useSearchParams();
  const write = (name: string, value: string) =>
    setAddress(
      (now) => {
        const next = new URLSearchParams(now);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return {
    words: address.get('words') ?? '',
    place: address.get('place') ?? '',
    mine: address.has('ours'),
    write,
    clear: () => setAddress({}, { replace: true, preventScrollReset: true }),
  };
}

function List({ signedIn }: { signedIn: boolean }) {
  const { words, place, mine, write, clear } = useNarrowing();
  const search = useDeferredValue(words) || null;
  const variables = { search, placeId: place || null, mine: mine || null };
  const { data, fetchMore } = useSuspenseQuery(PartnershipsDocument, { variables });
  const [waiting, startTransition] = useTransition();
  const { edges, pageInfo } = data.partnerships;
  const more = () =>
    startTransition(() => void fetchMore({ variables: { ...variables, after: pageInfo.endCursor } }));
  return (
    <div className="stack">
      <Filters label="Narrow the partnerships">
        <FindBox
          label="Words"
          hint="A name, a purpose, a priority"
          value={words}
          onChange={(value) => write('words', value)}
        />
        <FindPlaceBox label="Place" onChoose={(id) => write('place', id)} />
      </Filters>
      <Chips label="Filters">
        {signedIn && (
          <Chip on={mine} onPress={() => write('ours', mine ? '' : 'yes')}>
            Ours
          </Chip>
        )}
        {place && <PlaceChip id={place} onRemove={() => write('place', '')} />}
      </Chips>
      {edges.length === 0 ? (
        <NothingFound narrowed={Boolean(words || place || mine)} onAll={clear} />
      ) : (
        <Register
          label="Partnerships"
          columns={signedIn ? columns : columns.filter(({ id }) => id !== 'ours')}
          rows={edges.map(({ node }) => node)}
          rowKey={({ id }) => id}
          needs={({ myMembership }) => myMembership?.status === 'INVITED'}
        />
      )}
      {pageInfo.hasNextPage && (
        <p>
          <Button kind="second" busy={waiting} onPress={more}>
            Show more
          </Button>
        </p>
      )}
      {edges.length > 0 && (
        <TakeAway name="partnerships" rows={() => listRows(edges.map(({ node }) => node))} />
      )}
    </div>
  );
}

function Ours({ of }: { of: Row['myMembership'] }) {
  if (of?.status === 'INVITED') return <Tag tone="needs">Invited</Tag>;
  return of?.status === 'ACTIVE' ? PARTNERSHIP_ROLE_WORDS[of.role] : <span className="meta">Not in it</span>;
}

function PlaceChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { data } = useQuery(PartnershipPlaceDocument, { variables: { id } });
  return <FilterChip onRemove={onRemove}>{`In ${data?.place?.name ?? 'one place'}`}</FilterChip>;
}

function NothingFound({ narrowed, onAll }: { narrowed: boolean; onAll: () => void }) {
  const viewer = useViewer();
  if (narrowed) {
    const all = (
      <Button kind="second" onPress={onAll}>
        Show all
      </Button>
    );
    return (
      <Empty title="None of these" level={2} act={all}>
        Try fewer words, or take a filter off. Partnerships that only their members may read are not told of
        here.
      </Empty>
    );
  }
  return (
    <Empty
      level={2}
      title="No partnership here yet"
      act={
        viewer ? (
          <LinkButton to="/partnerships/new">Found a partnership</LinkButton>
        ) : (
          <LinkButton to="/register">Register your organisation</LinkButton>
        )
      }
      example="For example: a warm homes board of a council, two landlords and a trust"
    >
      A partnership keeps challenges, initiatives and members together under one purpose. Its founder convenes
      it and invites the others.
    </Empty>
  );
}
