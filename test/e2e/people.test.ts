import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { holdsInEveryLook, journey } from './journey.ts';

const checkout = join(import.meta.dirname, '../..');

/** Whoever runs the demo's installation also administers the council. Nobody may look as her, so she asks for a link. */
const OPERATOR = 'nell.harding@wessexvale.example';
const PASSWORD = 'seven wet otters dancing';

async function linkForOperator(): Promise<string> {
  const { url, data } = inject('upstream');
  const command = ['apps/server/src/upstream.ts', 'user', 'reset-password', OPERATOR];
  const env = { ...process.env, UPSTREAM_DATA: data, UPSTREAM_URL: url };
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: checkout, env });
  return /http\S+/.exec(stdout)?.[0] ?? '';
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in?then=/people');
  await page.getByLabel('E-mail address', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/people');
}

async function signInAsOperator(page: Page): Promise<void> {
  await page.goto(await linkForOperator());
  await page.getByLabel('New password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Change my password' }).click();
  await page.waitForURL((url) => url.pathname !== '/new-password');
  await signIn(page, OPERATOR);
}

async function invite(page: Page, email: string): Promise<string> {
  await page.getByLabel('Their e-mail address', { exact: true }).fill(email);
  await page.getByRole('radio', { name: /^Can see/ }).check();
  await page.getByText(`${email} gets one mail from Wessex Vale Council`).waitFor();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByRole('button', { name: `Withdraw the invitation to ${email}` }).waitFor();
  await holdsInEveryLook(page, 'people');
  await page.goto('/outbox');
  const link = await page
    .getByRole('link', { name: /\/invitation#/ })
    .first()
    .getAttribute('href');
  return link ?? '';
}

async function accept(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name', { exact: true }).fill(name);
  await page.getByLabel('Choose a password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept and sign in' }).click();
  await page.getByText('You belong to Wessex Vale Council').first().waitFor();
}

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) });

describe('people and access', () => {
  journey(
    'a colleague is invited, joins by the link, is let decide, and is removed',
    { timeout: 120_000 },
    async ({ open }) => {
      const stamp = Date.now();
      const [name, email] = [`Jo Field ${stamp}`, `jo.field.${stamp}@example.org`];
      const administrator = await open();
      await signInAsOperator(administrator);
      const link = await invite(administrator, email);

      const colleague = await open();
      await accept(colleague, link, name);
      await colleague.goto('/people');
      await row(colleague, name).getByText('Can see').waitFor();
      expect(await colleague.getByText(/^Ask somebody who can administer/).count()).toBeGreaterThan(0);

      await administrator.goto('/people');
      await row(administrator, name)
        .getByRole('button', { name: /^Change role/ })
        .click();
      const dialog = administrator.getByRole('dialog', { name: `What ${name} can do` });
      await dialog.getByRole('radio', { name: /^Can decide/ }).check();
      await dialog.getByRole('button', { name: 'Change it' }).click();
      await row(administrator, name).getByText('Can decide').waitFor();

      await signIn(colleague, email);
      await row(colleague, name).getByText('Can decide').waitFor();

      await row(administrator, name)
        .getByRole('button', { name: /^Remove/ })
        .click();
      await administrator.getByLabel(/^Type the name of the person/).fill(name);
      await administrator.getByRole('button', { name: 'Remove them' }).click();
      await row(administrator, name).waitFor({ state: 'detached' });
    },
  );
});
