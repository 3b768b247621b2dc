import { dateFromDay } from '@upstream/domain/dates/day';
import { WIDER_PLACES } from '@upstream/domain/places/nation-and-region';
import { PLACE_TYPES } from '@upstream/domain/places/place-type';
import type { PlaceRecord } from '@upstream/formats/places-row';

/** A place as its own row keeps it. */
export interface PlaceColumns {
  code: string;
  gssCode: string | null;
  name: string;
  officialName: string;
  type: string;
  typeName: string;
  startsOn: Date | null;
  endsOn: Date | null;
  latitude: number | null;
  longitude: number | null;
}

/** The rows of a register's list, and of the nations and regions it speaks of. */
export function placesIn(rows: readonly PlaceRecord[]): PlaceColumns[] {
  const wider = WIDER_PLACES.map(({ code, gssCode, name, type }) => ({
    ...{ code, gssCode, name, type, officialName: name, typeName: PLACE_TYPES[type] },
    ...{ startsOn: null, endsOn: null, latitude: null, longitude: null },
  }));
  const listed = rows.map(({ startsOn, endsOn, lat, lon, ...row }) =>
    columnsOf({
      ...row,
      startsOn: startsOn ? dateFromDay(startsOn) : null,
      endsOn: endsOn ? dateFromDay(endsOn) : null,
      latitude: lat,
      longitude: lon,
    }),
  );
  return [...wider, ...listed];
}

/** Only the columns of a place's own row, always in the same order. */
export function columnsOf(place: PlaceColumns): PlaceColumns {
  const { code, gssCode, name, officialName, type, typeName, startsOn, endsOn, latitude, longitude } = place;
  return { code, gssCode, name, officialName, type, typeName, startsOn, endsOn, latitude, longitude };
}
