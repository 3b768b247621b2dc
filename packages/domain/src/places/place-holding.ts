import type { Day } from '../dates/day.ts';
import { WIDER_PLACES } from './nation-and-region.ts';
import type { PlaceParentKind } from './place-type.ts';

/** A place as a register knows it: what it lies within, by code. */
export interface RegisteredPlace {
  code: string;
  nation: string;
  region: string | null;
  countyCode: string | null;
  combinedAuthorityCode: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
}

/** That one place lies within another by one hierarchy, from a first to a last day where those are known. */
export interface Holding {
  code: string;
  parentCode: string;
  kind: PlaceParentKind;
  from: Day | null;
  until: Day | null;
}

/**
 * What lies within what, by county, combined authority, region and nation. Two places hold together only while
 * both stand: from the later start to the earlier end.
 */
export function holdingsOf(places: readonly RegisteredPlace[]): Holding[] {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const held = places.flatMap((place) => {
    const parents = [
      ['COUNTY', place.countyCode],
      ['COMBINED_AUTHORITY', place.combinedAuthorityCode],
      ['REGION', place.region],
      ['NATION', place.nation],
    ] as const;
    return parents.flatMap(([kind, parentCode]) => {
      if (!parentCode || parentCode === place.code) return [];
      const parent = byCode.get(parentCode);
      return [
        {
          code: place.code,
          parentCode,
          kind,
          from: later(place.startsOn, parent?.startsOn ?? null),
          until: earlier(place.endsOn, parent?.endsOn ?? null),
        },
      ];
    });
  });
  const regions = WIDER_PLACES.flatMap(({ code, nationCode }) =>
    nationCode ? [{ code, parentCode: nationCode, kind: 'NATION' as const, from: null, until: null }] : [],
  );
  return [...regions, ...held];
}

const later = (one: Day | null, other: Day | null) => (one && other && one < other ? other : (one ?? other));
const earlier = (one: Day | null, other: Day | null) =>
  one && other && one > other ? other : (one ?? other);
