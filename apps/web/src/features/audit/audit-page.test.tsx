import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import type { AuditQuery } from './audit.generated.ts';
import { AuditCheckDocument, AuditDocument } from './audit.generated.ts';
import { AuditPage } from './audit-page.tsx';
import { soundnessOf } from './chain-check.tsx';
import { eventsCsv } from './save-page.ts';

type Chain = NonNullable<AuditQuery['auditChain']>;
type Event = Chain['events']['edges'][number]['node'];

const event = (sequence: number): Event => ({
  __typename: 'AuditEvent',
  id: `e${sequence}`,
  sequence,
  at: '2026-03-07T10:26:00.000Z',
  did: 'seat.given',
  words: 'gave somebody a seat at the table',
  person: { __typename: 'Person', id: 'p', name: 'Sam Field' },
  organisation: { __typename: 'Organisation', id: 'o', name: 'Ford Street Hall', mark: 'FS', kind: 'VCSE' },
  subject: { __typename: 'EventSubject', id: 'partnership_1', type: 'Partnership', title: '=Warm "Homes"' },
  recordId: 'seat_1',
  body: `{"did":"seat.given","n":${sequence}}`,
  previousHash: 'a'.repeat(64),
  hash: 'b'.repeat(64),
});

const chain = (events: Event[]): Chain => ({
  __typename: 'AuditChain',
  length: 2,
  head: 'b'.repeat(64),
  events: {
    __typename: 'AuditChainEventsConnection',
    edges: events.map((node) => ({ __typename: 'AuditChainEventsConnectionEdge', node })),
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
});

const asked = (auditChain: Chain | null, recordId: string | null = null) => ({
  request: { query: AuditDocument, variables: { what: null, recordId } },
  result: { data: { auditChain } },
});

const checked = (sound: boolean) => ({
  request: { query: AuditCheckDocument },
  result: {
    data: {
      auditChain: {
        __typename: 'AuditChain' as const,
        check: {
          __typename: 'ChainCheck' as const,
          sound,
          sequence: sound ? null : 2,
          sentence: sound ? 'All 2 events are as they were sealed.' : 'Event 2 is not what was sealed.',
        },
      },
    },
  },
});

test('shows who did what with a verified tick, and what was sealed once unfolded', async () => {
  const { container } = await show(<AuditPage />, {
    mocks: [as(somebody), asked(chain([event(2), event(1)])), checked(true)],
  });
  expect(await screen.findByText('All 2 events are as they were sealed.')).toBeTruthy();
  expect(screen.getAllByText('Verified')).toHaveLength(2);
  expect(screen.getAllByText(/gave somebody a seat at the table in/)).toHaveLength(2);
  expect(screen.getByText('{"did":"seat.given","n":2}')).toBeTruthy();
  await expectNoViolations(container);
});

test('names the first broken event, and vouches for none after it', async () => {
  await show(<AuditPage />, { mocks: [as(somebody), asked(chain([event(2), event(1)])), checked(false)] });
  expect((await screen.findByRole('alert')).textContent).toContain('Event 2 is not what was sealed.');
  expect(screen.getByText('Not as it was sealed')).toBeTruthy();
  expect(screen.getAllByText('Verified')).toHaveLength(1);
  const broken = { __typename: 'ChainCheck', sound: false, sequence: 2, sentence: '' } as const;
  expect([1, 2, 3].map((sequence) => soundnessOf(broken, sequence))).toEqual([
    'verified',
    'broken',
    'unknown',
  ]);
  expect(soundnessOf(null, 1)).toBe('unknown');
});

test('narrows to one record, and the address says so', async () => {
  const { router } = await show(<AuditPage />, {
    mocks: [
      as(somebody),
      asked(chain([event(2), event(1)])),
      checked(true),
      asked(chain([event(1)]), 'partnership_1'),
    ],
  });
  const [only] = await screen.findAllByText('Show only this record');
  await act(async () => only?.click());
  expect(router.state.location.search).toBe('?record=partnership_1');
  expect(await screen.findByRole('button', { name: /One record only/ })).toBeTruthy();
});

test('teaches what will stand here before the first event', async () => {
  const { container } = await show(<AuditPage />, { mocks: [as(somebody), asked(null), checked(true)] });
  expect(await screen.findByRole('heading', { name: 'Nothing on record yet' })).toBeTruthy();
  await expectNoViolations(container);
});

test('leads a visitor, who has no record, to sign in', async () => {
  const { router } = await show(<AuditPage />, { path: '/audit', at: '/audit', mocks: [asVisitor] });
  expect(await screen.findByText('Elsewhere')).toBeTruthy();
  expect(router.state.location.pathname).toBe('/sign-in');
});

test('writes the page as CSV that no spreadsheet takes for a formula', () => {
  const [, line] = eventsCsv([event(2)]).split('\r\n');
  expect(line).toContain('gave somebody a seat at the table,seat.given,"\'=Warm ""Homes""",seat_1');
});
