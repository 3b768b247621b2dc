import { type Day, whyNotDay } from '@upstream/domain/dates/day';
import { nationNamed, regionNamed } from '@upstream/domain/places/nation-and-region';
import { placeNameKey, whyNotGssCode } from '@upstream/domain/places/place';
import { isPlaceType, PLACE_TYPES, type PlaceType } from '@upstream/domain/places/place-type';
import { cleanText, whyNotText } from '@upstream/domain/text/text';

/** One place of the register; other places are referred to by code. */
export interface PlaceRecord {
  code: string;
  gssCode: string | null;
  /** The short name people use. */
  name: string;
  officialName: string;
  type: PlaceType;
  /** The type in the register's words. */
  typeName: string;
  /** The code of its nation: `nation:england`. */
  nation: string;
  /** The code of its English region: `region:south-west`; null where it has none. */
  region: string | null;
  countyCode: string | null;
  combinedAuthorityCode: string | null;
  /** Its first day, where the register says. */
  startsOn: Day | null;
  /** Its last day; null while it stands. */
  endsOn: Day | null;
  replacedByCodes: string[];
  /** Other names people write, each once, its own name apart. */
  alternativeNames: string[];
  formerGssCodes: string[];
  /** Degrees north and east; null where the register does not say. */
  lat: number | null;
  lon: number | null;
  /** People who lived there in the middle of 2020. */
  population: number | null;
}

/** Why a row is not a place, as one sentence. */
export interface PlaceProblem {
  reason: string;
}

type Row = Readonly<Record<string, string>>;

/** One row of the register as a place, or the first thing wrong with it. */
export function placeFromRow(row: Row): PlaceRecord | PlaceProblem {
  const reason = whyNotRow(row);
  if (reason) return { reason };
  const read = (column: string) => row[column] ?? '';
  const name = cleanText(read('nice-name'));
  const type = read('local-authority-type');
  const nation = nationNamed(read('nation'));
  if (!isPlaceType(type) || !nation) return { reason: 'This row has no known type or nation.' };
  return {
    code: read('local-authority-code'),
    gssCode: read('gss-code') || null,
    name,
    officialName: cleanText(read('official-name')) || name,
    type,
    typeName: read('local-authority-type-name') || PLACE_TYPES[type],
    nation: nation.code,
    region: regionNamed(read('region'))?.code ?? null,
    countyCode: read('county-la') || null,
    combinedAuthorityCode: read('combined-authority') || null,
    startsOn: dayIn(read('start-date')),
    endsOn: dayIn(read('end-date')),
    replacedByCodes: listIn(read('replaced-by')),
    alternativeNames: alternativeNames(read('alt-names'), name),
    formerGssCodes: listIn(read('former-gss-codes')),
    lat: numberIn(read('lat')),
    lon: numberIn(read('long')),
    population: numberIn(read('pop-2020')),
  };
}

function whyNotRow(row: Row): string | null {
  const read = (column: string) => row[column] ?? '';
  const code = read('local-authority-code');
  if (!/^[A-Z0-9-]{2,10}$/.test(code)) return `“${code}” is not an authority's code.`;
  const unnamed = whyNotText(read('nice-name'), { most: 120 });
  if (unnamed) return `The name of ${code}: ${unnamed}`;
  const unofficial = whyNotText(read('official-name'), { least: 0, most: 200 });
  if (unofficial) return `The official name of ${code}: ${unofficial}`;
  if (!isPlaceType(read('local-authority-type')))
    return `${code} has an unknown type, “${read('local-authority-type')}”.`;
  if (!nationNamed(read('nation'))) return `${code} is in an unknown nation, “${read('nation')}”.`;
  const region = read('region');
  if (region && !regionNamed(region) && !nationNamed(region))
    return `${code} is in an unknown region, “${region}”.`;
  for (const gss of [read('gss-code'), ...listIn(read('former-gss-codes'))].filter((each) => each !== '')) {
    if (whyNotGssCode(gss)) return `${code} has “${gss}”. ${whyNotGssCode(gss)}`;
  }
  return whyNotDates(code, read('start-date'), read('end-date')) ?? whyNotNumbers(code, row);
}

function whyNotDates(code: string, starts: Day, ends: Day): string | null {
  for (const day of [starts, ends].filter((each) => each !== '')) {
    if (whyNotDay(day)) return `${code} has the date “${day}”. ${whyNotDay(day)}`;
  }
  return starts && ends && ends < starts ? `${code} ends before it starts.` : null;
}

function whyNotNumbers(code: string, row: Row): string | null {
  const ranges = [
    ['lat', 49, 61],
    ['long', -9, 2],
    ['pop-2020', 0, 100_000_000],
  ] as const;
  for (const [column, least, most] of ranges) {
    const written = row[column] ?? '';
    const value = numberIn(written);
    if (written && !(value !== null && value >= least && value <= most)) {
      return `${code} has “${written}” as ${column}, which is not a number from ${least} to ${most}.`;
    }
  }
  return null;
}

const dayIn = (written: string): Day | null => written || null;

const numberIn = (written: string): number | null =>
  /^-?\d+(\.\d+)?$/.test(written) ? Number(written) : null;

const listIn = (written: string): string[] =>
  written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/**
 * The names in a list parted by commas without a space: a comma with one belongs to a name ("Armagh
 * City, Banbridge and Craigavon"). Names damaged by a wrong encoding on their way here are left out.
 */
function alternativeNames(written: string, own: string): string[] {
  const names = new Map<string, string>();
  for (const name of written.split(/,(?! )/).map((each) => cleanText(each))) {
    const key = placeNameKey(name);
    const damaged =
      name.includes('\uFFFD') || name.includes('ï¿½') || whyNotText(name, { most: 200 }) !== null;
    if (!damaged && key !== '' && key !== placeNameKey(own) && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}
