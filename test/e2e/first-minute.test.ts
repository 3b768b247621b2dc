import { describe, expect } from 'vitest';
import { holdsInEveryLook, journey } from './journey.ts';

describe('the first minute', () => {
  journey('a community group joins from its week, and the council sees it at once', async ({ open }) => {
    const page = await open();
    await page.goto('/');
    const card = page.getByRole('button', { name: /community group/i });
    await card.getByText(/things wait/).waitFor();
    await card.click();

    await page.waitForURL('**/my-week');
    const missing = page.getByRole('complementary', { name: 'New for you' });
    await missing.getByRole('link', { name: 'Damp and mouldy homes' }).click();
    await page.getByRole('checkbox', { name: 'Time' }).check({ force: true });
    await page.getByLabel(/in one sentence/i).fill('Six hours a week: fans, seals, curtain rails.');
    await page.getByRole('button', { name: 'Send our offer' }).click();
    await page.getByRole('button', { name: 'See it from the other side' }).click();

    await page.getByText('Acting for').first().waitFor();
    await page.getByText('Wessex Vale Council').first().waitFor();
    const changes = page.getByRole('main').getByText(/joined the challenge/);
    await changes.first().waitFor();
    expect(await page.getByRole('main').textContent()).toContain('Mossbury Repair Café joined the challenge');
    expect(await page.getByRole('main').textContent()).toContain('Match one offer to an empty chair');
    await holdsInEveryLook(page, 'other-side');
  });

  journey('a landlord owns an initiative with the council, which sees it begin', async ({ open }) => {
    const page = await open('housing-officer');
    await page.goto('/my-week');
    await page.getByRole('link', { name: 'Say whether we own Flats over shops together' }).click();
    await page.getByLabel(/who answers/i).selectOption({ label: 'Callum Pryce' });
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('button', { name: 'See it from the other side' }).click();

    const changes = page.getByRole('main').getByRole('listitem');
    await changes
      .filter({ hasText: /Tarrow Bridge Housing.*Flats over shops/ })
      .first()
      .waitFor();
    expect(await page.getByRole('banner').textContent()).toContain('Wessex Vale Council');
  });

  journey('leaving the demo asks for its name, and staying changes nothing', async ({ open }) => {
    const page = await open('supplier');
    await page.goto('/my-week');
    await page.getByRole('button', { name: /^leave/i }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave the demo for good' });
    await dialog.getByText('Type the name of the demo first.').waitFor();
    await holdsInEveryLook(page, 'leave-demo');
    await dialog.getByRole('button', { name: 'Stay in the demo' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Clearwall Repairs Ltd').first().waitFor();
  });
});
