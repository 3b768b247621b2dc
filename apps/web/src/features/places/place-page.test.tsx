import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { AtPlaceDocument } from './at-place.generated.ts';
import type { PlaceQuery } from './place.generated.ts';
import { PlaceDocument } from './place.generated.ts';
import { PlacePage } from './place-page.tsx';

type Place = NonNullable<PlaceQuery['place']>;

const other = (id: string, name: string, endsOn: string | null = null) => ({
  __typename: 'Place' as const,
  id,
  name,
  typeName: 'Unitary authority',
  current: endsOn === null,
  startsOn: null,
  endsOn,
});

const northshire: Place = {
  ...other('northshire', 'Northshire'),
  code: 'NOR',
  gssCode: null,
  officialName: 'Northshire Council',
  otherNames: ['The North'],
  startsOn: '1974-04-01',
  parents: [
    {
      __typename: 'PlaceParent',
      kind: 'REGION',
      from: '1974-04-01',
      until: null,
      place: { __typename: 'Place', id: 'far-north', name: 'Far North', typeName: 'Region' },
    },
  ],
  predecessors: [other('old', 'Old Northshire', '1974-03-31')],
  successors: [],
  children: {
    __typename: 'PlaceChildrenConnection',
    edges: [],
    pageInfo: { __typename: 'PageInfo', hasNextPage: false },
  },
};

const placeIs = (place: Place | null) => ({
  request: { query: PlaceDocument, variables: { id: 'northshire' } },
  result: { data: { place } },
});

const challenge = {
  __typename: 'Challenge',
  id: 'cold',
  title: 'Cold rooms',
  theme: 'HOUSING',
  partnerCount: 2,
  closesOn: null,
};

const there = (openChallenges: number) => ({
  ...{ __typename: 'PlaceSummary', openChallenges, initiatives: 0, partnerships: 1, organisations: 3 },
});

const atPlace = (challenges: object[]) => ({
  request: { query: AtPlaceDocument, variables: { id: 'northshire' } },
  result: {
    data: {
      place: { __typename: 'Place', id: 'northshire', summary: there(challenges.length && 12) },
      challenges: {
        __typename: 'ChallengeConnection',
        edges: challenges.map((node) => ({ __typename: 'ChallengeEdge', node })),
      },
      initiatives: { __typename: 'QueryInitiativesConnection', edges: [] },
      organisations: { __typename: 'QueryOrganisationsConnection', edges: [] },
      partnerships: { __typename: 'QueryPartnershipsConnection', edges: [] },
    },
  },
});

const open = (place: Place | null, challenges: object[] = []) =>
  show(<PlacePage />, {
    path: '/places/:id',
    at: '/places/northshire',
    mocks: [placeIs(place), atPlace(challenges)],
  });

test('says what the register knows of a place, what it lies within and what it followed', async () => {
  const { container } = await open(northshire, [challenge]);
  expect(await screen.findByRole('heading', { level: 1, name: 'Northshire' })).toBeDefined();
  const facts = within(screen.getByRole('region', { name: 'On record' }));
  expect(facts.getByText('NOR')).toBeDefined();
  expect(facts.getByText('None on record')).toBeDefined();
  expect(facts.getByText(/CC BY 4.0/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Far North' }).getAttribute('href')).toBe('/places/far-north');
  const wider = within(screen.getByRole('region', { name: 'Lies within' }));
  expect(wider.getByText('1 April 1974')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Old Northshire' })).toBeDefined();
  await expectNoViolations(container);
});

test('shows the first challenges there and leads to the whole list', async () => {
  await open(northshire, [challenge]);
  expect(await screen.findByRole('link', { name: 'Cold rooms' })).toBeDefined();
  expect(screen.getByText('Housing, two organisations joined')).toBeDefined();
  expect(
    screen.getByText(/^12 open challenges, no initiatives, one partnership and three organisations/),
  ).toBeDefined();
  const all = screen.getByRole('link', { name: 'See all 12: Open challenges' });
  expect(all.getAttribute('href')).toBe('/challenges?place=northshire');
});

test('teaches where nothing is shared yet', async () => {
  await open(northshire);
  expect(await screen.findByRole('link', { name: 'Share a challenge' })).toBeDefined();
});

test('offers the places that followed an ended one as a choice', async () => {
  const ended = {
    ...northshire,
    current: false,
    endsOn: '2023-03-31',
    successors: [other('east', 'East Northshire'), other('west', 'West Northshire')],
  };
  const { container } = await open(ended);
  expect(await screen.findByText(/Which of those that followed it do you mean/)).toBeDefined();
  expect(screen.getByRole('link', { name: 'East Northshire' }).getAttribute('href')).toBe('/places/east');
  expect(screen.getByRole('link', { name: 'West Northshire' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Share a challenge' })).toBeNull();
  await expectNoViolations(container);
});

test('is no page where there is no such place', async () => {
  await open(null);
  expect(await screen.findByRole('heading', { name: 'There is no page here' })).toBeDefined();
});
