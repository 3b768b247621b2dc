import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, somebody } from '../../testing/viewers.ts';
import { OutboxDocument } from './outbox.generated.ts';
import { OutboxPage } from './outbox-page.tsx';

const mail = {
  __typename: 'Mail',
  id: 'mail',
  to: 'sam@example.org',
  subject: 'Choose a new password',
  body: 'Choose it here:\n\nhttp://127.0.0.1:4000/new-password#abc',
  writtenAt: '2026-03-06T16:42:00Z',
  sentAt: null,
};

const outbox = {
  request: { query: OutboxDocument },
  result: {
    data: {
      mails: {
        __typename: 'QueryMailsConnection',
        edges: [{ __typename: 'QueryMailsConnectionEdge', node: mail }],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    },
  },
};

test('shows an operator every mail with its link', async () => {
  const { container } = await show(<OutboxPage />, {
    mocks: [as({ ...somebody, operator: true }), outbox],
  });
  expect(await screen.findByRole('heading', { name: 'Choose a new password' })).toBeDefined();
  const link = screen.getByRole('link', { name: 'http://127.0.0.1:4000/new-password#abc' });
  expect(link.getAttribute('href')).toBe('http://127.0.0.1:4000/new-password#abc');
  await expectNoViolations(container);
});

test('is no page for anybody else', async () => {
  await show(<OutboxPage />, { mocks: [as(somebody)] });
  expect(await screen.findByRole('heading', { name: 'There is no page here' })).toBeDefined();
});
