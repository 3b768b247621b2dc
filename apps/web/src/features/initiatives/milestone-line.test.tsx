import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { asVisitor } from '../../testing/viewers.ts';
import { MilestoneLine } from './milestone-line.tsx';
import type { Milestone } from './milestone-standing.tsx';
import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';
import { ReachMilestoneDocument } from './milestones-page.generated.ts';

const may = (allowed: boolean, reason: string | null = null) =>
  ({ __typename: 'Permission', allowed, reason }) as const;

const milestone = (allowed: boolean, reach = may(allowed)): Milestone => ({
  __typename: 'Milestone',
  id: 'm1',
  title: 'A hundred visits',
  dueOn: '2026-03-20',
  firstDueOn: '2026-03-01',
  binding: true,
  reachedOn: null,
  overdue: true,
  version: 1,
  organisation: {
    __typename: 'Organisation',
    id: 'ford',
    name: 'Ford Street Hall',
    mark: 'FS',
    kind: 'VCSE',
  },
  person: { __typename: 'Person', id: 'sam', name: 'Sam Field' },
  waitsFor: [{ __typename: 'Milestone', id: 'm0', title: 'One form', reachedOn: null }],
  tasks: [],
  viewerCan: {
    __typename: 'MilestonePermissions',
    change: may(allowed),
    reach,
    unreach: may(false),
    remove: may(allowed),
    addTask: may(allowed),
  },
});

const initiative: Milestones_InitiativeFragment = {
  __typename: 'Initiative',
  id: 'i1',
  milestoneCount: 1,
  reachedMilestones: 0,
  overdueMilestones: 1,
  visibility: 'PUBLIC',
  partnership: null,
  stakes: [],
  viewerCan: { __typename: 'InitiativePermissions', addMilestone: may(true) },
  milestones: { __typename: 'InitiativeMilestonesConnection', edges: [] },
};

const line = (of: Milestone) => (
  <ul>
    <MilestoneLine milestone={of} initiative={initiative} />
  </ul>
);

test('says who answers for it, the day first promised, and what an owner may do', async () => {
  const { container } = await show(line(milestone(true)), { mocks: [asVisitor] });
  expect(await screen.findByText('Answers for it: Sam Field')).toBeTruthy();
  expect(screen.getByText(/First promised for/).textContent).toContain('1 March 2026');
  expect(screen.getByText('Waits for “One form”')).toBeTruthy();
  for (const name of ['It is reached', 'Remove', 'Change it'])
    expect(screen.getByRole('button', { name })).toBeTruthy();
  await expectNoViolations(container);
});

test('a refused act is said where it was pressed', async () => {
  const message = 'It waits for “One form”. Reach that first.';
  const refused = {
    request: { query: ReachMilestoneDocument, variables: () => true },
    result: { data: { reachMilestone: { __typename: 'MilestoneWaits', code: 'MILESTONE_WAITS', message } } },
  };
  await show(line(milestone(true)), { mocks: [asVisitor, refused] });
  await userEvent.click(await screen.findByRole('button', { name: 'It is reached' }));
  expect((await screen.findByRole('alert')).textContent).toContain(message);
});

test('an act that is off says why', async () => {
  const reason = 'It waits for “One form”.';
  await show(line(milestone(true, may(false, reason))), { mocks: [asVisitor] });
  expect(await screen.findByText(reason)).toBeTruthy();
});

test('a visitor reads it and is offered nothing', async () => {
  await show(line(milestone(false)), { mocks: [asVisitor] });
  expect(await screen.findByText('A hundred visits')).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});
