import { defuse } from './defuse.ts';

/** A row of a table: words, numbers, and nothing where nothing is known. */
export type Cells = readonly (string | number | null)[];

/** Rows as CSV (RFC 4180): lines end in CR LF, a byte order mark tells Excel that it is UTF-8. */
export function writeCsv(rows: readonly Cells[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const safe = defuse(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
