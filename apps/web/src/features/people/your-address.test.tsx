import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { ResendVerificationDocument, YourAddressDocument } from './your-address.generated.ts';
import { YourAddress } from './your-address.tsx';

const person = { __typename: 'Person', id: 'sam' };
const yours = (over: object = {}) => ({
  request: { query: YourAddressDocument },
  result: {
    data: {
      viewer: { __typename: 'Viewer', person, email: 'sam@example.org', emailVerified: false, ...over },
    },
  },
});
const resent = (resendVerification: object) => ({
  request: { query: ResendVerificationDocument, variables: () => true },
  result: { data: { resendVerification } },
});

test('shows a verified address and asks nothing', async () => {
  const { container } = await show(<YourAddress />, { mocks: [yours({ emailVerified: true })] });
  expect(await screen.findByText('You sign in as sam@example.org')).toBeDefined();
  expect(screen.getByText('Verified')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
  await expectNoViolations(container);
});

test('says where no link was followed yet, and why another mail has to wait', async () => {
  const message = 'A mail was sent a moment ago.';
  const refused = { __typename: 'MailJustSent', code: 'MAIL_JUST_SENT', message };
  await show(<YourAddress />, { mocks: [yours(), resent(refused)] });
  expect(await screen.findByText('Not verified yet')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Send it again' }));
  expect((await screen.findByRole('alert')).textContent).toBe(message);
});

test('shows nothing of an address to whoever has none', async () => {
  await show(<YourAddress />, { mocks: [yours({ email: null })] });
  expect(screen.queryByText(/You sign in as/)).toBeNull();
});
