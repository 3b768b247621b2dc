import { ORGANISATION_SIZE_WORDS } from '@upstream/domain/words/organisation-words';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Day } from '../../ui/day.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import type { OrganisationFacts_OrganisationFragment } from './organisation-page.generated.ts';

type Organisation = OrganisationFacts_OrganisationFragment;

/** Who an organisation is on record: numbers with links to their registers, where it is, and what it is part of. */
export function OrganisationFacts({ organisation: data }: { organisation: Organisation }) {
  return (
    <Sheet title="On record" level={2}>
      <Facts of={[...whatOf(data), ...numbersOf(data), ...whereOf(data), ...whenOf(data)]} />
    </Sheet>
  );
}

type Fact = { name: string; value: ReactNode };

function whatOf({ size, socialEnterprise, website, parent, parts }: Organisation): Fact[] {
  return [
    ...(size ? [{ name: 'Size', value: ORGANISATION_SIZE_WORDS[size] }] : []),
    ...(socialEnterprise ? [{ name: 'Trades for', value: 'A social purpose' }] : []),
    ...(website ? [{ name: 'Website', value: <a href={website}>{new URL(website).host}</a> }] : []),
    ...(parent
      ? [{ name: 'Part of', value: <Link to={`/organisations/${parent.id}`}>{parent.name}</Link> }]
      : []),
    ...(parts.edges.length > 0
      ? [{ name: 'Its parts', value: <Names of={parts.edges.map(({ node }) => node)} at="/organisations" /> }]
      : []),
  ];
}

function numbersOf({ identifiers }: Organisation): Fact[] {
  return identifiers.map(({ name, value, link }) => ({
    name,
    value: link ? <a href={link}>{value}</a> : value,
  }));
}

function whereOf({ place, placesServed }: Organisation): Fact[] {
  return [
    ...(place ? [{ name: 'Based in', value: <Names of={[place]} at="/places" /> }] : []),
    ...(placesServed.length > 0 ? [{ name: 'Serves', value: <Names of={placesServed} at="/places" /> }] : []),
  ];
}

function whenOf({ registeredAt, verifiedAt }: Organisation): Fact[] {
  return [
    { name: 'Here since', value: <Day day={registeredAt.slice(0, 10)} as="full" /> },
    {
      name: 'Verified',
      value: verifiedAt ? (
        <Day day={verifiedAt.slice(0, 10)} as="full" />
      ) : (
        'Not yet, by whoever runs this copy'
      ),
    },
  ];
}

function Names(props: { of: readonly { id: string; name: string }[]; at: string }) {
  return props.of.map(({ id, name }, at) => (
    <span key={id}>
      {at > 0 && ', '}
      <Link to={`${props.at}/${id}`}>{name}</Link>
    </span>
  ));
}
