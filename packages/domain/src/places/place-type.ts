/** Types of place by the register's code (mySociety, uk_local_authority_names_and_codes; the last two are ours). */
export const PLACE_TYPES = {
  CC: 'City corporation',
  COMB: 'Combined authority',
  CTY: 'County',
  LBO: 'London borough',
  MD: 'Metropolitan district',
  NID: 'Northern Ireland district',
  NMD: 'Non-metropolitan district',
  SCO: 'Scottish unitary authority',
  SRA: 'Strategic regional authority',
  UA: 'Unitary authority',
  WPA: 'Welsh unitary authority',
  REGION: 'Region',
  NATION: 'Nation',
} as const;

/** The register's code for a type of place. */
export type PlaceType = keyof typeof PLACE_TYPES;

/** Whether a text is the code of a type of place. */
export function isPlaceType(value: string): value is PlaceType {
  return Object.hasOwn(PLACE_TYPES, value);
}

/** The hierarchies in which one place lies within another. */
export const PLACE_PARENT_KINDS = ['COUNTY', 'COMBINED_AUTHORITY', 'REGION', 'NATION'] as const;

/** One hierarchy of places. */
export type PlaceParentKind = (typeof PLACE_PARENT_KINDS)[number];
