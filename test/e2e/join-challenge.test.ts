import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { holdsInEveryLook, journey } from './journey.ts';

const CHAIR = 'A warm room on Eastfield';

async function offerAsStranger(page: Page, group: string): Promise<void> {
  await page.getByRole('checkbox', { name: 'A room' }).check({ force: true });
  await page.getByLabel(/In one sentence/).fill('Our hall is warm on Tuesdays, with tea.');
  await page.getByLabel(/Name of your group/).fill(group);
  await page.getByLabel('Email').fill(`hall.${Date.now()}@example.org`);
  await page.getByLabel(/^Password/).fill('seven wet otters dancing');
  await page.getByRole('button', { name: 'Send our offer' }).click();
}

describe('joining a challenge', () => {
  journey(
    'a stranger joins on a phone, and a steward fills an empty chair with the offer',
    async ({ open }) => {
      const group = `Eastfield Hall ${Date.now()}`;
      const page = await open();
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto('/challenges');
      await page.getByRole('link', { name: /^Children are ill every winter/ }).click();
      await page.getByRole('link', { name: 'Join this challenge' }).click();
      expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
      await offerAsStranger(page, group);
      await page.getByRole('heading', { name: 'You have joined' }).waitFor();
      await page.locator('#join:focus').waitFor();
      const told = await page.getByText('Your group is on Upstream, has sent its offer').boundingBox();
      expect(told?.height, 'height of the notice’s words on a phone').toBeLessThan(120);
      await holdsInEveryLook(page, 'challenge-joined');

      await page.getByRole('button', { name: 'See it from the other side' }).click();
      const match = page.getByRole('main').getByRole('link', { name: /^Match .* to an empty chair/ });
      await match.first().click();
      await page.getByText('Who fills which chair').click();
      await page.getByLabel(CHAIR).selectOption({ label: group });
      await page.getByText('The chair is filled.').waitFor();
      const asked = page.getByRole('region', { name: 'What is asked' });
      await asked.getByRole('button', { name: /^Show all/ }).click();
      await asked.getByRole('listitem').filter({ hasText: CHAIR }).getByText(group).waitFor();
      await holdsInEveryLook(page, 'chair-filled');
    },
  );

  journey('what is refused says why, takes the focus and keeps what was typed', async ({ open }) => {
    const page = await open();
    await page.goto('/challenges');
    await page.getByRole('link', { name: 'Offer help with Retrofit skills' }).click();
    await page.locator('#join:focus').waitFor();
    await page.getByLabel(/In one sentence/).fill('Two of us can teach on Fridays.');
    await page.getByRole('button', { name: 'Send our offer' }).click();
    await page.locator('[role=alert]:focus').getByText('Choose at least one kind of help.').waitFor();
    expect(await page.getByLabel(/In one sentence/).inputValue()).toBe('Two of us can teach on Fridays.');
    await holdsInEveryLook(page, 'offer-refused');
  });
});
