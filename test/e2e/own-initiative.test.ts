import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { holdsInEveryLook, journey } from './journey.ts';

const HER_NAME = 'Ruth Adeyemi';

/** Proposes an initiative from a challenge to a landlord, and gives back its address. */
async function propose(page: Page, title: string): Promise<string> {
  await page.goto('/challenges');
  await page.getByRole('link', { name: /^Children are ill every winter/ }).click();
  await page.getByRole('link', { name: 'Propose an initiative' }).click();
  await page.getByLabel('What do you call it?').fill(title);
  await page.getByLabel('What will be different?').fill('One list of cold flats instead of three.');
  await page.getByRole('combobox', { name: /Who shall own it with you/ }).pressSequentially('Tarrow');
  await page
    .getByRole('listbox')
    .getByRole('option', { name: /Tarrow Bridge Housing/ })
    .click();
  await page.getByLabel(/Who answers for your organisation/).selectOption({ label: HER_NAME });
  await page.getByRole('radio', { name: /Everybody/ }).check({ force: true });
  await holdsInEveryLook(page, 'propose-initiative');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await page.waitForURL(/initiative_[^/]*$/);
  await page.getByText('Proposed', { exact: true }).first().waitFor();
  return page.url().replace(inject('upstream').url, '');
}

/** Closes the notices: they stay over the foot of the page as long as they offer the other side. */
async function closeNotices(page: Page): Promise<void> {
  const close = page.getByRole('button', { name: 'Close this message' });
  while ((await close.count()) > 0) await close.first().click();
}

async function accept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel(/Who answers for your organisation/).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('Accepted. Your organisation takes part now.').waitFor();
}

async function addMilestone(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Milestones', exact: true }).click();
  const form = page.getByRole('form', { name: 'Add a milestone' });
  await form.getByLabel('What is to be reached?').fill(title);
  await form.getByLabel('By which day?').fill('2031-06-30');
  await form.getByLabel('Who answers for it?').selectOption({ label: 'Wessex Vale Council' });
  await form.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('listitem').filter({ hasText: title }).first().waitFor();
  await closeNotices(page);
}

async function update(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Updates', exact: true }).click();
  await page.getByRole('radio', { name: 'Needs help' }).check({ force: true });
  await page.getByLabel('What happened, and what is needed?').fill(words);
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await page.getByText('Your update is on record.').waitFor();
  await page.getByRole('main').getByText(words).first().waitFor();
}

async function answer(page: Page, address: string, words: string): Promise<void> {
  await page.goto(`${address}/questions/1`);
  await page.getByText('Write the first words').click();
  await page.getByRole('form', { name: 'Write on this question' }).getByRole('textbox').fill(words);
  await page.getByRole('button', { name: 'Put it on record' }).click();
  await page.getByText('Your words are on record.', { exact: false }).waitFor();
  await closeNotices(page);
  await page.getByText('Say how sure yours is').click();
  await page.getByRole('radio', { name: 'Good confidence' }).check({ force: true });
  await page.getByRole('button', { name: 'Say so' }).click();
  await page.getByText('Your organisation’s confidence is on record.').waitFor();
}

describe('owning an initiative together', () => {
  journey(
    'two organisations own it, and both say where it stands',
    { timeout: 120_000 },
    async ({ open }) => {
      const title = `One list of cold flats ${Date.now()}`;
      const [council, landlord] = [await open('board-chair'), await open('housing-officer')];
      const address = await propose(council, title);
      await accept(landlord, address);
      await council.reload();
      await council.getByText('Proposed', { exact: true }).waitFor({ state: 'detached' });
      await addMilestone(council, 'The three lists are one');
      await update(council, 'Two of three lists are in. We need the third.');
      await answer(council, address, 'Nobody knows how many flats are cold.');

      await landlord.goto(`${address}/questions/1`);
      await landlord
        .getByRole('paragraph')
        .filter({ hasText: 'Nobody knows how many flats are cold.' })
        .waitFor();
      await holdsInEveryLook(landlord, 'initiative-question');
      await landlord.goto(address);
      await landlord.getByRole('main').getByText('Needs help').first().waitFor();
      await holdsInEveryLook(landlord, 'initiative-owned');
    },
  );
});
