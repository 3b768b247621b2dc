import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { VerifyEmailDocument } from './verify-email.generated.ts';
import { VerifyPage } from './verify-page.tsx';

const secret = 'the-secret_of-this-link';
const page = (mocks: Parameters<typeof show>[1]) =>
  show(<VerifyPage />, { at: `/verify#${secret}`, path: '/verify', ...mocks });

const following = (verifyEmail: object, sent = vi.fn()) => ({
  request: { query: VerifyEmailDocument, variables: { input: { secret } } },
  result: () => {
    sent();
    return { data: { verifyEmail } };
  },
});

test('follows the link once and says that the address is verified', async () => {
  const sent = vi.fn();
  const done = { __typename: 'VerifyEmailSuccess', viewer: null };
  const { container } = await page({ mocks: [asVisitor, following(done, sent)] });
  expect(await screen.findByRole('heading', { name: 'Your address is verified' })).toBeDefined();
  expect(screen.getByRole('link', { name: 'Sign in' })).toBeDefined();
  expect(sent).toHaveBeenCalledTimes(1);
  await expectNoViolations(container);
});

test('says what to do when the link has ended', async () => {
  const message = 'This link has been used or has expired.';
  const spent = { __typename: 'VerificationSpent', code: 'VERIFICATION_SPENT', message };
  await page({ mocks: [as(somebody), following(spent)] });
  expect(await screen.findByRole('heading', { name: 'This link has ended' })).toBeDefined();
  expect(screen.getByText(message)).toBeDefined();
  expect(screen.getByRole('link', { name: 'Go to my week' })).toBeDefined();
});

test('says that a link without its end is incomplete', async () => {
  await show(<VerifyPage />, { at: '/verify', path: '/verify', mocks: [asVisitor] });
  expect(screen.getByRole('heading', { name: 'This link is incomplete' })).toBeDefined();
});
