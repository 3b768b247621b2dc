import { useQuery, useSuspenseQuery } from '@apollo/client/react';
import { ORGANISATION_KINDS, type OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import { ORGANISATION_KIND_PLURALS } from '@upstream/domain/words/organisation-words';
import { useDeferredValue, useTransition } from 'react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../../app/use-viewer.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, Chips, FilterChip } from '../../ui/chip.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Filters, FindBox } from '../../ui/filters.tsx';
import { Lines } from '../../ui/lines.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Section } from '../../ui/section.tsx';
import { TakeAway } from '../../ui/take-away.tsx';
import { FindPlaceBox } from '../places/find-place-box.tsx';
import { listRows } from './list-rows.ts';
import { OrganisationLine } from './organisation-line.tsx';
import { OrganisationsPageDocument, PlaceOfFilterDocument } from './organisations-page.generated.ts';

/** What is asked of the list, as the address says it. */
function useAsked() {
  const [search, setSearch] = useSearchParams();
  const kinds = ORGANISATION_KINDS.filter((kind) => search.getAll('kind').includes(kind));
  const set = (name: string, values: readonly string[]) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.delete(name);
        for (const value of values) if (value) after.append(name, value);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  return { words: search.get('find') ?? '', kinds, placeId: search.get('place'), set };
}

/** Organisations on Upstream: found by name or number, kind and place. */
export function OrganisationsPage() {
  const viewer = useViewer();
  const asked = useAsked();
  const { words, kinds, placeId, set } = asked;
  const toggle = (kind: OrganisationKind) =>
    set('kind', kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind]);
  return (
    <>
      <PageHead
        title="Organisations"
        meta="Everybody who shares problems here: councils, landlords, community groups, suppliers."
        actions={
          <LinkButton kind="second" to={viewer ? '/organisations/new' : '/register'}>
            {viewer ? 'Add another of mine' : 'Register yours'}
          </LinkButton>
        }
      />
      <Filters label="Find organisations">
        <FindBox
          label="Name or number"
          hint="A name, or a charity or company number"
          value={words}
          onChange={(typed) => set('find', [typed])}
        />
        <FindPlaceBox label="Place" onChoose={(id) => set('place', [id])} />
      </Filters>
      <Chips label="Kinds" scroll>
        {placeId && <PlaceChip id={placeId} onRemove={() => set('place', [])} />}
        {ORGANISATION_KINDS.map((kind) => (
          <Chip key={kind} on={kinds.includes(kind)} onPress={() => toggle(kind)}>
            {ORGANISATION_KIND_PLURALS[kind]}
          </Chip>
        ))}
      </Chips>
      <Found words={words} kinds={kinds} placeId={placeId} />
    </>
  );
}

function Found({
  words,
  kinds,
  placeId,
}: {
  words: string;
  kinds: OrganisationKind[];
  placeId: string | null;
}) {
  const variables = useDeferredValue({ search: words, kinds, placeId });
  const { data, fetchMore } = useSuspenseQuery(OrganisationsPageDocument, { variables });
  const [more, startMore] = useTransition();
  const { edges, pageInfo } = data.organisations;
  if (edges.length === 0) return <NobodyFound />;
  return (
    <Section title="Found" quiet>
      <Lines>
        {edges.map(({ node }) => (
          <OrganisationLine key={node.id} organisation={node} />
        ))}
      </Lines>
      {pageInfo.hasNextPage && (
        <Button
          kind="quiet"
          busy={more}
          onPress={() => startMore(() => void fetchMore({ variables: { after: pageInfo.endCursor } }))}
        >
          Show more
        </Button>
      )}
      <TakeAway name="organisations" rows={() => listRows(edges.map(({ node }) => node))} />
    </Section>
  );
}

function NobodyFound() {
  return (
    <Empty title="No organisation by that name here" level={2}>
      Try part of the name, or take a filter off. A group that is not here yet can be registered in a minute
      and a half.
    </Empty>
  );
}

function PlaceChip({ id, onRemove }: { id: string; onRemove: () => void }) {
  const { data } = useQuery(PlaceOfFilterDocument, { variables: { id } });
  return <FilterChip onRemove={onRemove}>{data?.place?.name ?? 'A place'}</FilterChip>;
}
