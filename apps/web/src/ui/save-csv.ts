import { type Cells, writeCsv } from '@upstream/formats/write-csv';
import { saveFile } from './save-file.ts';

/** Hands the rows of a list, heads first, to the reader as a CSV file of that name. */
export function saveCsv(name: string, rows: readonly Cells[]): void {
  saveFile(`${name}.csv`, writeCsv(rows));
}
