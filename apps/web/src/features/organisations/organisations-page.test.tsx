import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { OrganisationsPageDocument } from './organisations-page.generated.ts';
import { OrganisationsPage } from './organisations-page.tsx';

const millLane = {
  ...{ __typename: 'Organisation', id: 'mill', name: 'Mill Lane Trust', mark: 'ML', kind: 'VCSE' },
  ...{ purpose: 'We mend bicycles. And prams.', verifiedAt: null, place: null },
};

const finds = (found: readonly object[]) => ({
  request: { query: OrganisationsPageDocument, variables: () => true },
  result: {
    data: {
      organisations: {
        __typename: 'QueryOrganisationsConnection',
        edges: found.map((node) => ({ __typename: 'QueryOrganisationsConnectionEdge', node })),
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
  maxUsageCount: Number.POSITIVE_INFINITY,
});

test('shows a visitor who is here, with the first sentence of what each does, and the way to register', async () => {
  const { container } = await show(<OrganisationsPage />, { mocks: [asVisitor, finds([millLane])] });
  const link = await screen.findByRole('link', { name: /Mill Lane Trust/ });
  expect(link.getAttribute('href')).toBe('/organisations/mill');
  expect(screen.getByText('We mend bicycles.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Register yours' }).getAttribute('href')).toBe('/register');
  await expectNoViolations(container);
});

test('keeps what is asked of the list in the address', async () => {
  const { router } = await show(<OrganisationsPage />, {
    path: '/organisations',
    at: '/organisations',
    mocks: [as(somebody), finds([millLane])],
  });
  const chip = await screen.findByRole('button', { name: 'Community groups' });
  await act(() => userEvent.click(chip)); // the list suspends while it is asked anew
  expect(router.state.location.search).toBe('?kind=VCSE');
  expect(await screen.findByRole('button', { name: 'Community groups', pressed: true })).toBeDefined();
});

test('says what to try where nobody is found', async () => {
  const { container } = await show(<OrganisationsPage />, {
    at: '/organisations?find=zzz',
    mocks: [as(somebody), finds([])],
  });
  expect(await screen.findByRole('heading', { name: 'No organisation by that name here' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Add another of mine' })).toBeDefined();
  await expectNoViolations(container);
});
