import { describe, expect, it } from 'vitest';
import { regionNamed, WIDER_PLACES } from './nation-and-region.ts';
import { currentSuccessors, type DatedPlace, isCurrent, placeNameKey, whyNotGssCode } from './place.ts';
import { isPlaceType } from './place-type.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

const place = (code: string, endsOn: string | null, ...replacedByCodes: string[]): DatedPlace => ({
  code,
  startsOn: null,
  endsOn,
  replacedByCodes,
});

function finder(...places: DatedPlace[]) {
  return (code: string) => places.find((one) => one.code === code) ?? null;
}

describe('a place', () => {
  it('stands from its first day to the end of its last, in London', () => {
    const dated = { startsOn: '2026-04-01', endsOn: '2026-06-30' };
    expect(isCurrent(dated, new Date('2026-03-31T22:59:59Z'))).toBe(false);
    expect(isCurrent(dated, new Date('2026-03-31T23:00:00Z'))).toBe(true);
    expect(isCurrent(dated, new Date('2026-06-30T22:59:59Z'))).toBe(true);
    expect(isCurrent(dated, new Date('2026-06-30T23:00:00Z'))).toBe(false);
  });

  it.each([
    ['Bath & North East Somerset', 'bath and north east somerset'],
    ['The Vale of Glamorgan', 'vale of glamorgan'],
    ['Ynys Môn', 'ynys mon'],
    ["King's Lynn", 'kings lynn'],
    ['The', 'the'],
  ])('named %j is found by %j', (name, key) => {
    expect(placeNameKey(name)).toBe(key);
  });

  it('has a GSS code of a nation and eight digits, or is told so', () => {
    expect(['E06000066', 'W92000004', 'K02000001'].map(whyNotGssCode)).toEqual([null, null, null]);
    for (const code of ['', 'e06000066', 'E0600006', 'X06000066', 'E06000066\n']) {
      expect(whyNotGssCode(code)).toContain('such as E06000066');
    }
  });
});

describe('the successors of an ended place', () => {
  const north = place('N', null);
  const south = place('S', null);

  it('are both, when it was split', () => {
    expect(currentSuccessors(place('OLD', '2023-04-01', 'N', 'S'), finder(north, south), NOW)).toEqual([
      north,
      south,
    ]);
  });

  it('are found at the end of a chain, each once', () => {
    const first = place('A', '2019-03-31', 'B', 'C');
    const find = finder(
      first,
      place('B', '2023-04-01', 'N'),
      place('C', '2023-04-01', 'N', 'S'),
      north,
      south,
    );
    expect(currentSuccessors(first, find, NOW)).toEqual([north, south]);
  });

  it('are none when it stands, or ended with none on record', () => {
    expect(currentSuccessors(place('X', null, 'N'), finder(north), NOW)).toEqual([]);
    expect(currentSuccessors(place('X', '2015-03-31'), finder(north), NOW)).toEqual([]);
    expect(currentSuccessors(place('X', '2015-03-31', 'GONE'), finder(north), NOW)).toEqual([]);
  });

  it('end even where a register goes in a circle', () => {
    const a = place('A', '2019-03-31', 'B');
    const b = place('B', '2020-03-31', 'A', 'N');
    expect(currentSuccessors(a, finder(a, b, north), NOW)).toEqual([north]);
  });
});

describe('nations and regions', () => {
  it('have codes of their own, GSS codes of the right form, and a nation each', () => {
    expect(new Set(WIDER_PLACES.flatMap(({ code, gssCode }) => [code, gssCode])).size).toBe(26);
    expect(WIDER_PLACES.map(({ gssCode }) => whyNotGssCode(gssCode))).toEqual(WIDER_PLACES.map(() => null));
    expect(regionNamed('South West')).toMatchObject({
      code: 'region:south-west',
      nationCode: 'nation:england',
    });
    expect(regionNamed('Wales')).toBeNull();
  });

  it('are types of place, and what objects inherit are not', () => {
    expect(['REGION', 'UA', 'toString'].map(isPlaceType)).toEqual([true, true, false]);
  });
});
