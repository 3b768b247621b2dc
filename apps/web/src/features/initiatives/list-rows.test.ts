import { expect, test } from 'vitest';
import type { InitiativeRow } from './initiative-register.tsx';
import { listRows } from './list-rows.ts';

const organisation = (name: string) =>
  ({ __typename: 'Organisation', id: name, name, mark: 'X', kind: 'VCSE' }) as const;

const row: InitiativeRow = {
  ...({ __typename: 'Initiative', id: 'one', title: 'Warm rooms', status: 'ACTIVE', state: null } as const),
  ...{ stateSince: null, needsCoOwner: false, startsOn: '2026-01-05', endsOn: null, updatedAt: '2026-01-05' },
  ...{ milestoneCount: 3, reachedMilestones: 1, overdueMilestones: 0 },
  stakes: [
    { __typename: 'Stake', id: 'a', kind: 'OWNER', status: 'ACTIVE', organisation: organisation('Mill') },
    { __typename: 'Stake', id: 'b', kind: 'OWNER', status: 'INVITED', organisation: organisation('Ford') },
  ],
  ring: {
    __typename: 'Ring',
    pips: {
      __typename: 'RingPips',
      strengths: ['STRONG', 'THIN', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY', 'EMPTY'],
      sentence: '',
    },
  },
};

test('gives each column its head, and names only who owns it now', () => {
  const [heads = [], cells = []] = listRows([row]);
  expect(cells).toHaveLength(heads.length);
  const told = Object.fromEntries(heads.map((head, at) => [head, cells[at]]));
  expect(told).toMatchObject({
    Initiative: 'Warm rooms',
    State: null,
    Owners: 'Mill',
    Milestones: 3,
    Reached: 1,
  });
  expect(cells.slice(-7)).toEqual(['Strong', 'Thin', 'Empty', 'Empty', 'Empty', 'Empty', 'Empty']);
});
