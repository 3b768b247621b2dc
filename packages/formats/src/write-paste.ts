import { defuse } from './defuse.ts';
import type { Cells } from './write-csv.ts';

/** Rows as spreadsheets take a paste: cells parted by tabs, rows by line ends, each cell on one line. */
export function writePaste(rows: readonly Cells[]): string {
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

function cell(value: string | number | null): string {
  return typeof value === 'string' ? defuse(value).replace(/\s+/g, ' ') : String(value ?? '');
}
