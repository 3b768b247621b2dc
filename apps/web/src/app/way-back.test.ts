import { expect, test } from 'vitest';
import { comingBack, wayBack } from './way-back.ts';

const after = (then: string) => wayBack(new URLSearchParams({ then }));

test('leads back to the page that asked for signing in', () => {
  expect(after('/challenges/new?place=1')).toBe('/challenges/new?place=1');
});

test('never leads to another site', () => {
  for (const other of ['https://example.org', '//example.org', '/\\example.org', 'javascript:alert(1)', ''])
    expect(after(other)).toBe('/my-week');
});

test('remembers where somebody was, unless they go on there anyway', () => {
  const there = '/initiatives/new?challenge=1&challenge=2';
  const way = new URL(comingBack('/sign-in', there), 'https://example.org');
  expect(wayBack(way.searchParams)).toBe(there);
  expect(comingBack('/register', '/my-week')).toBe('/register');
});
