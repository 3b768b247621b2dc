import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { holdsInEveryLook, journey, lookAs } from './journey.ts';

/** Fills in the least that a challenge needs; nothing of it is chosen beforehand. */
async function say(page: Page, title: string): Promise<void> {
  await page.getByLabel('In a few words').fill(title);
  await page.getByLabel('What is wrong').fill('Our halls are too cold to meet in.');
  await page.getByLabel('Who it hurts').fill('People who live alone.');
  await page.getByLabel('Theme', { exact: true }).selectOption({ label: 'Loneliness' });
  await page.getByRole('radio', { name: /^Anyone can read it/ }).check({ force: true });
  await page.getByRole('button', { name: 'Add an ask' }).click();
  await page.getByRole('textbox', { name: 'What is asked' }).fill('A warm room');
  await page.getByLabel('Kind of help').selectOption({ label: 'A room' });
}

async function changeAsk(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Change what it says' }).click();
  await page.getByText('Change it: A warm room').click();
  const form = page.getByRole('form', { name: 'Change the ask: A warm room' });
  await form.getByLabel('How much').fill('two evenings a week');
  await form.getByRole('button', { name: 'Save this ask' }).click();
  await page.locator('#asks:focus').getByText('two evenings a week').waitFor();
  await holdsInEveryLook(page, 'challenge-changed');
}

describe('sharing a challenge', () => {
  journey(
    'a steward keeps a draft, opens it, changes an ask and closes it',
    { timeout: 120_000 },
    async ({ open }) => {
      const title = `Cold halls ${Date.now()}`;
      const page = await open();
      await page.goto('/challenges/new');
      await page.waitForURL('**/sign-in?then=%2Fchallenges%2Fnew');
      await lookAs(page, 'board-chair');
      await page.goto('/sign-in?then=%2Fchallenges%2Fnew');
      await page.waitForURL('**/challenges/new');
      await say(page, title);
      await page.getByRole('radio', { name: /Keep it as a draft/ }).check({ force: true });
      await holdsInEveryLook(page, 'share-challenge');
      await page.getByRole('button', { name: 'Share it' }).click();
      await page.waitForURL(/challenge_[^/]*$/);
      await page.getByRole('main').getByText('Draft: only its stewards').waitFor();
      const address = page.url().replace(inject('upstream').url, '');

      const visitor = await open();
      await visitor.goto(address);
      await visitor.getByRole('heading', { name: 'There is no page here' }).waitFor();
      await page.getByRole('button', { name: 'Open it' }).click();
      await page.locator('#offers:focus').waitFor();
      await visitor.reload();
      await visitor.getByRole('heading', { name: 'Join this challenge' }).waitFor();

      await changeAsk(page);
      await page.goto(address);
      await page.getByRole('button', { name: 'Close it' }).click();
      await page.getByText('It is closed. You can open it again.').waitFor();
      await visitor.reload();
      await visitor.getByText('It is not open for joining now.', { exact: false }).waitFor();
      expect(await visitor.getByRole('button', { name: 'Send our offer' }).count()).toBe(0);
    },
  );

  journey('two stewards who change it at once see both texts and lose neither', async ({ open }) => {
    const [one, other] = [await open('board-chair'), await open('board-chair')];
    await one.goto('/challenges/new');
    await say(one, `Cold sheds ${Date.now()}`);
    await one.getByRole('radio', { name: /Keep it as a draft/ }).check({ force: true });
    await one.getByRole('button', { name: 'Share it' }).click();
    await one.getByRole('link', { name: 'Change what it says' }).click();
    await one.waitForURL('**/edit');
    await other.goto(one.url());
    await one.getByLabel('What is wrong').fill('Sheds are cold.');
    await other.getByLabel('What is wrong').fill('Sheds freeze.');
    await other.getByLabel('Theme', { exact: true }).selectOption({ label: 'Housing' });
    await other.getByRole('button', { name: 'Save', exact: true }).click();
    await other.waitForURL(/challenge_[^/]*$/);

    await one.getByRole('button', { name: 'Save', exact: true }).click();
    await one.getByText('Sheds freeze.').waitFor();
    expect(await one.getByLabel('What is wrong').inputValue()).toBe('Sheds are cold.');
    expect(await one.getByLabel('Theme', { exact: true }).inputValue()).toBe('HOUSING');
    await holdsInEveryLook(one, 'challenge-conflict');
    await one.getByRole('button', { name: 'Keep yours' }).click();
    await one.getByRole('heading', { level: 1, name: 'Sheds are cold.' }).waitFor();
  });
});
