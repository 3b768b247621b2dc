import { describe, expect } from 'vitest';
import { holdsInEveryLook, journey, scrollsOnlyDown } from './journey.ts';

describe('the front page', () => {
  journey('says what Upstream is for to a visitor, in every look', async ({ open }) => {
    const page = await open();
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await holdsInEveryLook(page, 'front');
  });

  journey('lets a visitor look as one of the people of the demo', async ({ open }) => {
    const page = await open();
    await page.goto('/');
    await page.getByRole('button', { name: /board chair/i }).click();
    await page.waitForURL((url) => url.pathname !== '/');
    await page.getByText('Ruth Adeyemi').first().waitFor();
  });
});

describe('the kitchen sink', () => {
  journey('shows every part of the design in every look', async ({ open }) => {
    const page = await open();
    await page.goto('/dev/kitchen-sink');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await holdsInEveryLook(page, 'kitchen-sink');
  });
});

describe('a page that is not there', () => {
  journey('says so and leads back', async ({ open }) => {
    const page = await open(undefined, { tolerates: /404/ });
    await page.goto('/no-such-page');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/no page here/i);
    expect(await page.getByRole('link').count()).toBeGreaterThan(0);
    await scrollsOnlyDown(page, 1280);
  });
});
