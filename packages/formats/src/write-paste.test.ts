import { expect, it } from 'vitest';
import { writePaste } from './write-paste.ts';

it('writes rows as a spreadsheet takes a paste, each cell on one line', () => {
  const rows = [
    ['Name', 'Count'],
    ['Over\ntwo\tlines', 3],
    [null, 0],
  ];
  expect(writePaste(rows)).toBe('Name\tCount\nOver two lines\t3\n\t0');
});

it.each(['=1+1', '@name', '\tx'])('keeps %j a text and no formula', (value) => {
  expect(writePaste([[value]])).toMatch(/^'/);
});
