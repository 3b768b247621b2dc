import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { LookAsCards } from './look-as-cards.tsx';

afterEach(() => vi.unstubAllGlobals());

const answers = (body: object, status = 200) =>
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockResolvedValue(Response.json(body, { status })));

test('each card says whose week it opens, and what waits there now', async () => {
  const supplier = { as: 'supplier', name: 'Ann Ford', organisation: 'Ford Works', waits: 3 };
  answers({ people: [supplier, { ...supplier, as: 'board-chair', waits: 1 }], typed: 'Ford' });
  const { container } = await show(<LookAsCards />);
  const card = await screen.findByRole('button', { name: /Supplier/ });
  expect(card.textContent).toContain('Ann Ford, Ford Works');
  expect(card.textContent).toContain('Three things wait');
  expect(screen.getByRole('button', { name: /Board chair/ }).textContent).toContain('One thing waits');
  await expectNoViolations(container);
});

test('the cards open without what the server could not say', async () => {
  answers({ code: 'NOT_FOUND', message: 'There is nothing here.' }, 404);
  await show(<LookAsCards />);
  expect(screen.getAllByRole('button')).toHaveLength(5);
  expect(screen.getByRole('button', { name: /Supplier/ }).textContent).toContain('Runs a small firm');
});
