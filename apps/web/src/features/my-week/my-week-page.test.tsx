import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { dutyPath } from './duty-path.ts';
import type { MyWeekQuery } from './my-week.generated.ts';
import { MyWeekDocument, VisitMyWeekDocument } from './my-week.generated.ts';
import { MyWeekPage } from './my-week-page.tsx';

type Week = MyWeekQuery['myWeek'];
const asOf = '2026-03-09T09:00:00.000Z';

const duty = (key: string, changes: Partial<Week['duties']['shown'][number]>) => ({
  __typename: 'Duty' as const,
  key,
  kind: 'ANSWER_OFFER' as const,
  sentence: 'Answer Mill Lane Trust, which offers help',
  about: 'Cold homes: “Six hours a week.”',
  since: '2026-03-06T09:00:00.000Z',
  dueOn: null,
  recordType: 'Challenge',
  recordId: 'challenge_1',
  partId: null,
  act: 'Answer',
  mine: false,
  ...changes,
});

const week = (changes: Partial<Week>): Week => ({
  __typename: 'MyWeek',
  asOf,
  changedSince: '2026-03-06T17:00:00.000Z',
  duties: { __typename: 'DutyList', total: 0, shown: [] },
  changes: [],
  newForYou: [],
  ...changes,
});

const answers = (changes: Partial<Week>) => [
  as(somebody),
  { request: { query: MyWeekDocument }, result: { data: { myWeek: week(changes) } } },
  {
    request: { query: VisitMyWeekDocument, variables: { input: { seenUntil: asOf } } },
    result: { data: { visitMyWeek: { __typename: 'VisitMyWeekSuccess' as const } } },
  },
];

test('shows what needs the reader, the oldest first and accented, each line leading to where it is done', async () => {
  const late = { dueOn: '2026-03-06', recordType: 'Initiative', recordId: 'initiative_2' };
  const shown = [
    duty('one', {}),
    duty('two', { ...late, kind: 'REACH_MILESTONE', sentence: 'Reach a milestone: Doors open', act: 'Open' }),
  ];
  const { container } = await show(<MyWeekPage />, {
    mocks: answers({ duties: { __typename: 'DutyList', total: 9, shown } }),
  });
  expect(await screen.findByText(/Nine things need Ford Street Hall. The oldest is first./)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Answer' }).getAttribute('href')).toBe(
    '/challenges/challenge_1#offers',
  );
  expect(screen.getByText('Waits 3 days')).toBeTruthy();
  expect(screen.getByText('Three days late')).toBeTruthy();
  expect(screen.getByText('And seven more. They move up as these are done.')).toBeTruthy();
  await expectNoViolations(container);
});

test('teaches what will stand here while nothing does', async () => {
  const { container } = await show(<MyWeekPage />, { mocks: answers({}) });
  expect(await screen.findByRole('heading', { name: 'Nothing needs you' })).toBeTruthy();
  expect(screen.getByText(/Nothing by others since then/)).toBeTruthy();
  await expectNoViolations(container);
});

test('tells what others did and where help is missing', async () => {
  const organisation = {
    __typename: 'Organisation',
    id: 'o',
    name: 'Mill Lane Trust',
    mark: 'ML',
    kind: 'VCSE',
  } as const;
  const event = {
    __typename: 'AuditEvent',
    id: 'e',
    at: '2026-03-07T10:26:00.000Z',
    did: 'challenge.joined',
    words: 'joined the challenge',
    person: null,
    organisation,
    subject: { __typename: 'EventSubject', id: 'challenge_1', type: 'Challenge', title: 'Cold homes' },
  } as const;
  const chair = (id: string, what: string, help: 'TIME' | 'SPACE') =>
    ({ __typename: 'Ask', id, what, amount: null, help }) as const;
  const missing: Week['newForYou'][number] = {
    __typename: 'NewForYou',
    helps: ['SPACE'],
    why: 'You offer a room.',
    challenge: {
      __typename: 'Challenge',
      id: 'challenge_2',
      title: 'Rides to the clinic',
      places: [{ __typename: 'Place', id: 'p', name: 'Northmoor' }],
      emptyChairs: [chair('a', 'Six drivers', 'TIME'), chair('b', 'A waiting room', 'SPACE')],
    },
  };
  const { container } = await show(<MyWeekPage />, {
    mocks: answers({ changes: [event], newForYou: [missing] }),
  });
  const told = await screen.findByText(/joined the challenge/);
  expect(told.textContent).toMatch(/^Mill Lane Trust joined the challenge Cold homes/);
  expect(screen.getByRole('link', { name: 'Cold homes' }).getAttribute('href')).toBe(
    '/challenges/challenge_1',
  );
  expect(screen.getByText('You offer a room. Northmoor.')).toBeTruthy();
  expect(screen.getByText('A waiting room')).toBeTruthy();
  expect(screen.queryByText('Six drivers')).toBeNull();
  await expectNoViolations(container);
});

test('leads a visitor to sign in', async () => {
  const { router } = await show(<MyWeekPage />, { path: '/my-week', at: '/my-week', mocks: [asVisitor] });
  expect(await screen.findByText('Elsewhere')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/sign-in');
});

test('leads advice on administration to people and access', () => {
  const advice = {
    kind: 'SHARE_ADMINISTRATION',
    recordType: 'Organisation',
    recordId: 'organisation_1',
  } as const;
  expect(dutyPath(advice)).toBe('/people#invite');
});

test('leads what concerns a part of an initiative to that part, beneath the tab which holds it', () => {
  const initiative = { recordType: 'Initiative', recordId: 'initiative_1' };
  const task = { ...initiative, kind: 'FINISH_TASK', partId: 'task_1' } as const;
  expect(dutyPath(task)).toBe('/initiatives/initiative_1/milestones#task_1');
  const update = { ...initiative, kind: 'ADD_UPDATE', partId: null } as const;
  expect(dutyPath(update)).toBe('/initiatives/initiative_1/updates#add');
});
