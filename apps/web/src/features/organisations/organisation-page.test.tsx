import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { OrganisationPageDocument } from './organisation-page.generated.ts';
import { OrganisationPage } from './organisation-page.tsx';
import { MoreOrganisationPartnershipsDocument } from './organisation-work.generated.ts';

const permission = (allowed: boolean, reason: string | null) => ({
  __typename: 'Permission',
  allowed,
  reason,
});
const end = { __typename: 'PageInfo', hasNextPage: false, endCursor: null };
const nothing = (name: string) => ({
  __typename: `Organisation${name}Connection`,
  edges: [],
  pageInfo: end,
});

const hall = (update: ReturnType<typeof permission>) => ({
  ...{
    __typename: 'Organisation',
    id: 'ford',
    name: 'Ford Street Hall',
    mark: 'FS',
    kind: 'VCSE',
    version: 1,
  },
  ...{
    purpose: 'We keep a warm room open.',
    verifiedAt: null,
    place: null,
    size: null,
    socialEnterprise: false,
  },
  ...{ website: 'https://fordstreet.example/', registeredAt: '2026-01-05T10:00:00.000Z', placesServed: [] },
  identifiers: [
    {
      ...{ __typename: 'OrganisationIdentifier', scheme: 'GB-CHC', value: '1090095' },
      ...{ name: 'Charity number', link: 'https://register.example/1090095' },
    },
  ],
  parent: null,
  parts: nothing('Parts'),
  partnerships: nothing('Partnerships'),
  initiatives: nothing('Initiatives'),
  challenges: nothing('Challenges'),
  viewerCan: {
    __typename: 'OrganisationPermissions',
    update,
    verify: { __typename: 'Permission', allowed: false },
  },
});

const answer = (organisation: object | null) => ({
  request: { query: OrganisationPageDocument, variables: { id: 'ford' } },
  result: { data: { organisation } },
});

const at = { at: '/organisations/ford', path: '/organisations/:id' };

test('a visitor sees who it is and its number at its register, and no way to change it', async () => {
  const mocks = [asVisitor, answer(hall(permission(false, 'Sign in.')))];
  const { container } = await show(<OrganisationPage />, { ...at, mocks });
  expect(await screen.findByRole('heading', { level: 1, name: 'Ford Street Hall' })).toBeDefined();
  expect(screen.getByRole('link', { name: '1090095' }).getAttribute('href')).toBe(
    'https://register.example/1090095',
  );
  expect(screen.queryByText('Change this page')).toBeNull();
  await expectNoViolations(container);
});

test('its administrator is led to change it', async () => {
  await show(<OrganisationPage />, { ...at, mocks: [as(somebody), answer(hall(permission(true, null)))] });
  expect(await screen.findByRole('link', { name: 'Change this page' })).toBeDefined();
});

test('somebody of it who may not change it is told who can', async () => {
  const reason = 'Ask somebody who can administer your organisation to change its page.';
  await show(<OrganisationPage />, { ...at, mocks: [as(somebody), answer(hall(permission(false, reason)))] });
  const button = await screen.findByRole('button', { name: 'Change this page' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText(reason)).toBeDefined();
});

test('an organisation that is not there is a page that says so', async () => {
  await show(<OrganisationPage />, { ...at, mocks: [asVisitor, answer(null)] });
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  expect(screen.queryByText('Ford Street Hall')).toBeNull();
});

test('a long list of what it belongs to goes on by one press, to its end', async () => {
  const listed = (name: string, pageInfo: object) => ({
    __typename: 'OrganisationPartnershipsConnection',
    edges: [
      {
        __typename: 'OrganisationPartnershipsConnectionEdge',
        node: { __typename: 'Partnership', id: name, name },
      },
    ],
    pageInfo,
  });
  const first = listed('Warm homes', { ...end, hasNextPage: true, endCursor: 'c1' });
  const rest = {
    request: { query: MoreOrganisationPartnershipsDocument, variables: { id: 'ford', after: 'c1' } },
    result: {
      data: {
        organisation: { __typename: 'Organisation', id: 'ford', partnerships: listed('Dry roofs', end) },
      },
    },
  };
  const organisation = { ...hall(permission(false, 'Sign in.')), partnerships: first };
  const { container } = await show(<OrganisationPage />, {
    ...at,
    mocks: [asVisitor, answer(organisation), rest],
  });
  await expectNoViolations(container);
  await userEvent.click(await screen.findByRole('button', { name: /Show more/ }));
  expect(await screen.findByRole('link', { name: 'Dry roofs' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Warm homes' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /Show more/ })).toBeNull();
});
