import { expect, test } from 'vitest';
import { wayBack } from './way-back.ts';

const after = (then: string) => wayBack(new URLSearchParams({ then }));

test('leads back to the page that asked for signing in', () => {
  expect(after('/challenges/new?place=1')).toBe('/challenges/new?place=1');
});

test('never leads to another site', () => {
  for (const other of ['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', ''])
    expect(after(other)).toBe('/my-week');
});
