import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { NewPasswordPage } from './new-password-page.tsx';
import { ResetPage } from './reset-page.tsx';
import { SignInPage } from './sign-in-page.tsx';

const server = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', server.mockReset()));
afterEach(() => vi.unstubAllGlobals());

const refusal = (status: number, code: string, message: string) =>
  server.mockResolvedValue(Response.json({ code, message }, { status }));

async function tryPassword() {
  await userEvent.type(await screen.findByLabelText('E-mail address'), 'sam@example.org');
  await userEvent.type(screen.getByLabelText('Password'), 'not the password');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
}

test('says that address and password do not match, and keeps what was typed', async () => {
  refusal(401, 'WRONG_CREDENTIALS', 'That e-mail address and password do not match.');
  const { container } = await show(<SignInPage />, { mocks: [asVisitor] });
  await tryPassword();
  const told = await screen.findByRole('alert');
  expect(told.textContent).toBe('You are not signed inThat e-mail address and password do not match.');
  expect(screen.getByLabelText('E-mail address')).toHaveProperty('value', 'sam@example.org');
  await expectNoViolations(container);
});

test('says how long to wait after too many tries', async () => {
  refusal(429, 'TOO_MANY_TRIES', 'Too many tries. Wait 15 minutes, then try again.');
  await show(<SignInPage />, { mocks: [asVisitor] });
  await tryPassword();
  expect((await screen.findByRole('alert')).textContent).toContain('Wait 15 minutes');
});

test('leads whoever is signed in back to where they came from', async () => {
  const { router } = await show(<SignInPage />, {
    path: '/sign-in',
    at: '/sign-in?then=%2Finitiatives%3Fstate%3DACTIVE',
    mocks: [as(somebody)],
  });
  await waitFor(() => expect(router.state.location.pathname).toBe('/initiatives'));
  expect(router.state.location.search).toBe('?state=ACTIVE');
});

test('leads whoever is new here to register, and from there back to where they came from', async () => {
  await show(<SignInPage />, { at: '/sign-in?then=%2Fchallenges%2Fnew', mocks: [asVisitor] });
  const register = await screen.findByRole('link', { name: 'register your organisation' });
  expect(register.getAttribute('href')).toBe('/register?then=%2Fchallenges%2Fnew');
});

test('does not tell whether somebody has the address that asked for a link', async () => {
  server.mockResolvedValue(Response.json({}, { status: 202 }));
  await show(<ResetPage />);
  await userEvent.type(screen.getByLabelText('E-mail address'), 'sam@example.org');
  await userEvent.click(screen.getByRole('button', { name: 'Send me the link' }));
  expect((await screen.findByRole('status')).textContent).toContain('If somebody signs in with this address');
});

test('sends the secret of the link with the new password, and shows a refusal at its field', async () => {
  const issues = [{ field: 'password', message: 'Use at least 12 characters.' }];
  server.mockResolvedValue(Response.json({ code: 'INVALID_INPUT', message: '', issues }, { status: 400 }));
  await show(<NewPasswordPage />, { at: '/new-password#the-Secret_1' });
  await userEvent.type(screen.getByLabelText('New password'), 'short');
  await userEvent.click(screen.getByRole('button', { name: 'Change my password' }));
  expect(
    await screen.findByRole('link', { name: 'New password: use at least 12 characters.' }),
  ).toBeDefined();
  const sent = server.mock.calls[0]?.[1]?.body;
  expect(sent).toBe('{"token":"the-Secret_1","password":"short"}');
});

test('says that a link without its secret was cut off', async () => {
  await show(<NewPasswordPage />, { at: '/new-password' });
  expect(screen.getByRole('heading', { name: 'This link is incomplete' })).toBeDefined();
});
