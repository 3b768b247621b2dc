import { expect, it } from 'vitest';
import { writeCsv } from './write-csv.ts';

it('writes rows as spreadsheets read them', () => {
  const rows = [
    ['Name', 'Count'],
    ['A "quoted", name\nover two lines', 3],
    [null, 0],
  ];
  expect(writeCsv(rows)).toBe('\uFEFFName,Count\r\n"A ""quoted"", name\nover two lines",3\r\n,0\r\n');
});

it.each(['=1+1', '+44 117', '-1', '@name', '\tx'])('keeps %j a text and no formula', (value) => {
  expect(writeCsv([[value]])).toContain(`'${value}`);
});
