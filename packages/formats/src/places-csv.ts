import Papa from 'papaparse';
import { type PlaceRecord, placeFromRow } from './places-row.ts';

/** One row that could not be read: the line of the file it begins on, and why in one sentence. */
export interface BadRow {
  line: number;
  reason: string;
}

/** What a file of places holds. */
export interface PlacesFile {
  places: PlaceRecord[];
  badRows: BadRow[];
}

const NEEDED = [
  'local-authority-code',
  'official-name',
  'nice-name',
  'gss-code',
  'nation',
  'local-authority-type',
];

/**
 * Reads mySociety's list of United Kingdom local authorities (uk_local_authority_names_and_codes,
 * CC BY 4.0). Good rows are kept, bad ones named: a wrong value, a code twice, or a reference to a
 * place that the file does not hold.
 */
export function readPlacesCsv(text: string): PlacesFile {
  const { rows, header } = rowsOf(text);
  const missing = NEEDED.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    return { places: [], badRows: [{ line: 1, reason: `The file has no column ${missing.join(', ')}.` }] };
  }
  const badRows: BadRow[] = [];
  const read = new Map<string, { place: PlaceRecord; line: number }>();
  for (const { line, row } of rows) {
    const place = placeFromRow(row);
    if ('reason' in place) badRows.push({ line, reason: place.reason });
    else if (read.has(place.code))
      badRows.push({ line, reason: `The code ${place.code} stands here twice.` });
    else read.set(place.code, { place, line });
  }
  return { places: withKnownReferences(read, badRows), badRows: badRows.sort((a, b) => a.line - b.line) };
}

/** Drops rows that refer to no place of the file, until none does: dropping one may orphan another. */
function withKnownReferences(
  read: Map<string, { place: PlaceRecord; line: number }>,
  badRows: BadRow[],
): PlaceRecord[] {
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (const [code, { place, line }] of read) {
      const unknown = referencesOf(place).find((reference) => !read.has(reference));
      if (!unknown) continue;
      badRows.push({
        line,
        reason: `${place.name} refers to ${unknown}, which is not among the places read.`,
      });
      read.delete(code);
      dropped = true;
    }
  }
  return [...read.values()].map(({ place }) => place);
}

function referencesOf(place: PlaceRecord): string[] {
  return [place.countyCode, place.combinedAuthorityCode, ...place.replacedByCodes].filter(
    (code) => code !== null,
  );
}

function rowsOf(text: string): { header: string[]; rows: { line: number; row: Record<string, string> }[] } {
  const [header = [], ...lines] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: false,
  }).data;
  const rows: { line: number; row: Record<string, string> }[] = [];
  let line = 1 + breaksIn(header);
  for (const cells of lines) {
    line += 1;
    if (cells.some((cell) => cell.trim() !== '')) {
      rows.push({
        line,
        row: Object.fromEntries(header.map((column, at) => [column.trim(), cells[at]?.trim() ?? ''])),
      });
    }
    line += breaksIn(cells);
  }
  return { header: header.map((column) => column.trim()), rows };
}

const breaksIn = (cells: readonly string[]) => cells.join('').match(/\r\n|\r|\n/g)?.length ?? 0;
