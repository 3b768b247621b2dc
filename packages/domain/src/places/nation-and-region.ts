import type { PlaceType } from './place-type.ts';

/** A nation or an English region: known facts that the register of authorities only names. */
export interface WiderPlace {
  /** Our own stable code: `region:south-west`, `nation:england`. */
  code: string;
  /** The Office for National Statistics' code (Register of Geographic Codes, E12 and E92, N92, S92, W92). */
  gssCode: string;
  name: string;
  type: Extract<PlaceType, 'REGION' | 'NATION'>;
  /** The nation of a region; null for a nation. */
  nationCode: string | null;
}

const region = (code: string, gssCode: string, name: string): WiderPlace => ({
  code: `region:${code}`,
  gssCode,
  name,
  type: 'REGION',
  nationCode: 'nation:england',
});

const nation = (code: string, gssCode: string, name: string): WiderPlace => ({
  code: `nation:${code}`,
  gssCode,
  name,
  type: 'NATION',
  nationCode: null,
});

/** The four nations and the nine English regions, nations first. */
export const WIDER_PLACES: readonly WiderPlace[] = [
  nation('england', 'E92000001', 'England'),
  nation('wales', 'W92000004', 'Wales'),
  nation('scotland', 'S92000003', 'Scotland'),
  nation('northern-ireland', 'N92000002', 'Northern Ireland'),
  region('north-east', 'E12000001', 'North East'),
  region('north-west', 'E12000002', 'North West'),
  region('yorkshire-and-the-humber', 'E12000003', 'Yorkshire and The Humber'),
  region('east-midlands', 'E12000004', 'East Midlands'),
  region('west-midlands', 'E12000005', 'West Midlands'),
  region('east-of-england', 'E12000006', 'East of England'),
  region('london', 'E12000007', 'London'),
  region('south-east', 'E12000008', 'South East'),
  region('south-west', 'E12000009', 'South West'),
];

/** The nation of a name, or null. */
export function nationNamed(name: string): WiderPlace | null {
  return WIDER_PLACES.find((place) => place.type === 'NATION' && place.name === name) ?? null;
}

/** The English region of a name, or null; the other nations have none. */
export function regionNamed(name: string): WiderPlace | null {
  return WIDER_PLACES.find((place) => place.type === 'REGION' && place.name === name) ?? null;
}
