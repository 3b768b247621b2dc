import { describe, expect } from 'vitest';
import { holdsInEveryLook, journey } from './journey.ts';

describe('signing in', () => {
  journey('refuses a wrong password in words and keeps the address typed', async ({ open }) => {
    const page = await open(undefined, { tolerates: /401/ });
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill('nobody@example.org');
    await page.getByLabel('Password').fill('three or four words');
    await page.getByRole('button', { name: 'Sign in' }).click();
    const told = page.getByRole('alert');
    await told.getByText('You are not signed in').waitFor();
    await told.getByText(/do not match/).waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody@example.org');
    await holdsInEveryLook(page, 'sign-in-refused');
  });

  journey('asks for a link without telling who has an account', async ({ open }) => {
    const page = await open();
    await page.goto('/reset');
    await page.getByLabel('E-mail address').fill('nobody@example.org');
    await page.getByRole('button', { name: 'Send me the link' }).click();
    await page.getByText(/If somebody signs in with this address/).waitFor();
    await holdsInEveryLook(page, 'reset-asked');
  });

  journey('shows the page of every door in every look', async ({ open }) => {
    const page = await open();
    for (const door of ['/new-password#a-link', '/set-up#a-token', '/invitation#a-link']) {
      await page.goto(door);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await holdsInEveryLook(page, `door${door.replace(/\W/g, '-')}`);
    }
  });
});

describe('the shell', () => {
  journey('finds a record by Ctrl K, and is left by Escape', async ({ open }) => {
    const page = await open('board-chair');
    await page.goto('/audit');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('searchbox').fill('damp');
    const found = page.getByRole('menuitem', { name: /Damp/ }).first();
    await found.waitFor();
    await holdsInEveryLook(page, 'palette');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/audit');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  journey('offers the account menu, and the rest of the places under the thumb', async ({ open }) => {
    const page = await open('board-chair');
    await page.goto('/audit');
    await page.getByRole('button', { name: /your account/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('link', { name: 'API explorer' }).waitFor();
  });
});

describe('the API explorer', () => {
  journey('runs its first query, shows its reference and asks no other site', async ({ open }) => {
    const page = await open('board-chair');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).host));
    await page.goto('/explore', { waitUntil: 'networkidle' }); // the editor takes a press only once its workers run
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText(/Ruth/).waitFor();
    await page.getByRole('button', { name: /show documentation/i }).click();
    await page.getByText('Root Types').waitFor();
    await holdsInEveryLook(page, 'explore');
    const own = new URL(page.url()).host;
    expect(asked.filter((host) => host !== own && host !== '')).toEqual([]);
  });
});
