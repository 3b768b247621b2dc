import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { currentSuccessors, isCurrent } from '@upstream/domain/places/place';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readPlacesCsv } from './places-csv.ts';
import type { PlaceRecord } from './places-row.ts';

const FILE = fileURLToPath(
  new URL('../../../../shared/data/places/uk_local_authorities_current.csv', import.meta.url),
);
const NOW = new Date('2026-06-01T12:00:00Z');

const good = {
  'local-authority-code': 'AAA',
  'official-name': 'Aldermoor District Council',
  'nice-name': 'Aldermoor',
  'gss-code': 'E07000999',
  'start-date': '',
  'end-date': '',
  'replaced-by': '',
  'county-la': '',
  nation: 'England',
  region: 'South West',
  'local-authority-type': 'NMD',
  'alt-names': 'Aldermoor,aldermoor district,Moor, Alder and Ash,ALDERMOOR DISTRICT,Alderm\uFFFDr',
  lat: '51.5',
  long: '-2.5',
  'pop-2020': '1000.0',
};

const csv = (...rows: Partial<typeof good>[]) => Papa.unparse(rows.map((row) => ({ ...good, ...row })));

describe('a file of places', () => {
  it('is read into plain places', () => {
    const { places, badRows } = readPlacesCsv(`\uFEFF${csv({})}\r\n\r\n`);
    expect(badRows).toEqual([]);
    expect(places).toMatchObject([
      {
        code: 'AAA',
        gssCode: 'E07000999',
        nation: 'nation:england',
        region: 'region:south-west',
        typeName: 'Non-metropolitan district',
        startsOn: null,
        alternativeNames: ['aldermoor district', 'Moor, Alder and Ash'],
        lat: 51.5,
        population: 1000,
      },
    ]);
  });

  it.each([
    ['a code that is none', { 'local-authority-code': 'a b' }, "not an authority's code"],
    ['no name', { 'nice-name': ' ' }, 'Write something here'],
    ['a name with a hidden mark', { 'nice-name': 'x\u202Ey' }, 'hidden mark'],
    ['an unknown type', { 'local-authority-type': 'XX' }, 'unknown type, “XX”'],
    ['an unknown nation', { nation: 'Atlantis' }, 'unknown nation'],
    ['an unknown region', { region: 'Middle' }, 'unknown region'],
    ['a wrong GSS code', { 'gss-code': 'E0700099' }, 'E0700099'],
    ['a day that never was', { 'end-date': '2023-02-31' }, 'no such day'],
    [
      'an end before its start',
      { 'start-date': '2023-04-01', 'end-date': '2020-01-01' },
      'ends before it starts',
    ],
    ['a place in the sea', { lat: '12' }, 'not a number from 49 to 61'],
    ['a number that is none', { 'pop-2020': '1e9' }, 'not a number'],
    ['a successor not in the file', { 'replaced-by': 'ZZZ' }, 'refers to ZZZ'],
    ['a county not in the file', { 'county-la': 'ZZZ' }, 'refers to ZZZ'],
  ])('names the row with %s and keeps the rest', (_what, wrong, reason) => {
    const { places, badRows } = readPlacesCsv(csv({ 'local-authority-code': 'BBB' }, wrong));
    expect(places.map(({ code }) => code)).toEqual(['BBB']);
    expect(badRows).toEqual([{ line: 3, reason: expect.stringContaining(reason) }]);
  });

  it('names the line on which a row begins, past quoted line breaks', () => {
    const { badRows } = readPlacesCsv(csv({ 'official-name': 'Two\nLines' }, {}, { nation: '' }));
    expect(badRows.map(({ line }) => line)).toEqual([4, 5]);
  });

  it('drops a row whose reference was dropped', () => {
    const rows = csv({ 'replaced-by': 'BBB' }, { 'local-authority-code': 'BBB', 'replaced-by': 'CCC' });
    expect(readPlacesCsv(rows)).toMatchObject({ places: [], badRows: [{ line: 2 }, { line: 3 }] });
  });

  it('says which column is missing', () => {
    expect(readPlacesCsv('name,code\nA,B').badRows[0]?.reason).toContain('local-authority-code');
    expect(readPlacesCsv('').badRows).toHaveLength(1);
  });

  it('answers for any text at all', () => {
    const header = Object.keys(good).join(',');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { places, badRows } = readPlacesCsv(`${header}\n${text}`);
        return places.length === 0 && Array.isArray(badRows);
      }),
    );
  });
});

describe.skipIf(!existsSync(FILE))('the register (skipped where shared/data/places is absent)', () => {
  const { places, badRows } = existsSync(FILE)
    ? readPlacesCsv(readFileSync(FILE, 'utf8'))
    : { places: [], badRows: [] };
  const byCode = new Map(places.map((place) => [place.code, place]));
  const named = (code: string): PlaceRecord => {
    const place = byCode.get(code);
    if (!place) throw new Error(`no ${code}`);
    return place;
  };
  const successors = (code: string) =>
    currentSuccessors(named(code), (each) => byCode.get(each) ?? null, NOW).map(({ name }) => name);

  it('holds 470 places, 397 current and 25 without a GSS code, and no bad row', () => {
    expect(badRows).toEqual([]);
    expect(places).toHaveLength(470);
    expect(places.filter((place) => isCurrent(place, NOW))).toHaveLength(397);
    expect(places.filter(({ gssCode }) => gssCode === null)).toHaveLength(25);
  });

  it('gives Cumbria and Northamptonshire two successors each', () => {
    expect(successors('CMA')).toEqual(['Cumberland', 'Westmorland and Furness']);
    expect(successors('NTH')).toEqual(['North Northamptonshire', 'West Northamptonshire']);
  });

  it('follows Taunton Deane through its successor to Somerset', () => {
    expect(named('TAU').replacedByCodes).toEqual(['SWT']);
    expect(successors('TAU')).toEqual(['Somerset']);
  });

  it('places every current English authority in a region, and each other in its nation alone', () => {
    const current = places.filter((place) => isCurrent(place, NOW));
    const english = current.filter(({ nation }) => nation === 'nation:england');
    expect(english.filter(({ region }) => region === null)).toEqual([]);
    expect(current.filter(({ region }) => region !== null)).toHaveLength(english.length);
  });

  it('keeps a name with a comma whole, and leaves out damaged ones', () => {
    expect(named('ABC').alternativeNames).toEqual(['armagh, banbridge and craigavon']);
    expect(named('AGY').alternativeNames.join()).not.toContain('\uFFFD');
  });
});
