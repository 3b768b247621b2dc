import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { asVisitor } from '../../testing/viewers.ts';
import type { InitiativeRow_InitiativeFragment } from './initiatives-page.generated.ts';
import { InitiativeChoicesDocument, InitiativesDocument } from './initiatives-page.generated.ts';
import { InitiativesPage } from './initiatives-page.tsx';

const row: InitiativeRow_InitiativeFragment = {
  __typename: 'Initiative',
  id: 'i1',
  title: 'One visit',
  status: 'ACTIVE',
  state: 'ON_TRACK',
  stateSince: '2026-03-03T09:30:00.000Z',
  needsCoOwner: false,
  startsOn: null,
  endsOn: null,
  updatedAt: '2026-03-03T09:30:00.000Z',
  milestoneCount: 8,
  reachedMilestones: 4,
  overdueMilestones: 1,
  stakes: [],
  ring: {
    __typename: 'Ring',
    pips: {
      __typename: 'RingPips',
      strengths: ['STRONG', 'THIN', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY'],
      sentence: '1 of 7 questions strong.',
    },
  },
};

const choices = {
  request: { query: InitiativeChoicesDocument },
  result: {
    data: {
      partnerships: { __typename: 'QueryPartnershipsConnection', edges: [] },
      challengePlaces: [],
      owned: { __typename: 'QueryInitiativesConnection', edges: [] },
    },
  },
};

const answering = (nodes: readonly InitiativeRow_InitiativeFragment[]) => ({
  request: { query: InitiativesDocument, variables: () => true },
  maxUsageCount: 9,
  result: {
    data: {
      initiatives: {
        __typename: 'QueryInitiativesConnection',
        edges: nodes.map((node) => ({ __typename: 'QueryInitiativesConnectionEdge', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
});

const page = (at: string, nodes: readonly InitiativeRow_InitiativeFragment[]) =>
  show(<InitiativesPage />, { at, mocks: [asVisitor, choices, answering(nodes)] });

test('shows each initiative with its state, milestones and seven pips, the empty ones dashed', async () => {
  const { container } = await page('/initiatives', [row]);
  const link = await screen.findByRole('link', { name: 'One visit' });
  expect(link.getAttribute('href')).toBe('/initiatives/i1');
  expect(screen.getByText('4 of 8')).toBeTruthy();
  expect(screen.getByText(/question strong, 1 thin, 5 empty/)).toBeTruthy();
  expect(container.querySelectorAll('svg rect[class*="p0"]')).toHaveLength(5);
  await expectNoViolations(container);
});

test('where nothing fits, the filters can be taken off at once', async () => {
  const { router } = await page('/initiatives?state=PAUSED&words=damp', []);
  const words = await screen.findByRole('searchbox', { name: 'Words' });
  expect(words).toHaveProperty('value', 'damp');
  const off = await screen.findByRole('button', { name: 'Take all filters off' });
  await act(async () => userEvent.click(off));
  expect(router.state.location.search).toBe('');
  await waitFor(() => expect(words).toHaveProperty('value', ''));
});

test('where there is none, it says where one begins', async () => {
  const { container } = await page('/initiatives', []);
  expect(await screen.findByText('No initiative yet')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Find a challenge to answer' })).toBeTruthy();
  await expectNoViolations(container);
});
