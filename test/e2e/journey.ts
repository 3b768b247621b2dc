import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { browserFlags } from '../browser.ts';

/** The five people of the demo whom anyone may look as. */
export type Persona = 'board-chair' | 'housing-officer' | 'community-group' | 'supplier' | 'contract-manager';

/** Opens a page of its own, with its own cookies, as a visitor or as one of the demo's people. */
export type Open = (persona?: Persona, options?: { tolerates?: RegExp }) => Promise<Page>;

let running: Promise<Browser> | undefined;

function browser(): Promise<Browser> {
  const executablePath = inject('upstream').browserPath;
  running ??= chromium.launch({ executablePath, args: browserFlags });
  return running;
}

/**
 * A test with pages. It fails when a page complains on its console or throws, unless the journey said
 * which complaint it provokes (`tolerates`).
 */
export const journey = base.extend<{ open: Open }>({
  open: async ({ task: _task }, use) => {
    const pages: Page[] = [];
    const complaints: string[] = [];
    await use(async (persona, options) => {
      const context = await (await browser()).newContext({
        baseURL: inject('upstream').url,
        viewport: { width: 1280, height: 900 },
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      listen(page, complaints, options?.tolerates);
      pages.push(page);
      if (persona) await lookAs(page, persona);
      return page;
    });
    await Promise.all(pages.map((page) => page.context().close()));
    expect(complaints, 'complaints of the pages').toEqual([]);
  },
});

function listen(page: Page, complaints: string[], tolerates?: RegExp): void {
  const hear = (words: string) => {
    if (!tolerates?.test(words)) complaints.push(`${page.url()}: ${words}`);
  };
  page.on('pageerror', (error) => hear(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') hear(message.text());
  });
}

/** Signs the page in as one of the demo's people, as the cards on the front page do. */
export async function lookAs(page: Page, persona: Persona): Promise<void> {
  const headers = { origin: inject('upstream').url, 'apollo-require-preflight': 'true' };
  const answer = await page.request.post('/demo/sign-in', { data: { as: persona }, headers });
  expect(answer.status(), `signing in as ${persona}`).toBeLessThan(300);
}

/** The four looks every screen is tried in. */
export const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/**
 * Tries the page as it stands in every look: nothing scrolls sideways and axe finds no violation of
 * WCAG 2.2 AA. A picture of each is left in the folder UPSTREAM_PICTURES names, when it names one.
 */
export async function holdsInEveryLook(page: Page, name: string): Promise<void> {
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await picture(page, `${name}-${width}-${colorScheme}`);
    await scrollsOnlyDown(page, width);
    await accessible(page, `${name} at ${width} px, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Fails when the page is wider than its window, naming what sticks out. */
export async function scrollsOnlyDown(page: Page, width: number): Promise<void> {
  const sticksOut = await page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= room) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (each) => each.getBoundingClientRect().right > room + 1,
    );
    return wide.map((each) => `<${each.tagName.toLowerCase()} class="${each.className}">`).slice(0, 5);
  });
  expect(sticksOut, `wider than ${width} px at ${page.url()}`).toEqual([]);
}

/** Fails with a line per violation that axe finds. */
export async function accessible(page: Page, where: string): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
  expect(lines, `axe on ${where}`).toEqual([]);
}

/** Leaves a picture of the whole page for human eyes, when they asked for pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.UPSTREAM_PICTURES;
  if (folder)
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, animations: 'disabled' });
}
