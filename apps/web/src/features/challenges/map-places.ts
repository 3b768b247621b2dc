/** What the map needs of a challenge. */
export interface OnMap {
  id: string;
  places: readonly { id: string; name: string; latitude: number | null; longitude: number | null }[];
}

/** A place on the map with the challenges that are about it; `x` and `y` in the drawing's units. */
export interface MappedPlace<Challenge> {
  id: string;
  name: string;
  x: number;
  y: number;
  challenges: Challenge[];
}

/** The drawing's size in its own units. */
export const SEA = { width: 360, height: 300, margin: 62 } as const;

/** Kilometres from one degree of latitude to the next. */
const KILOMETRES_A_DEGREE = 111.2;

/** Degrees that the drawing spans at the least, so that neighbours are not torn apart. */
const LEAST_SPAN = 0.2;

/**
 * Lays out the places of challenges by latitude and longitude: one scale both ways, a degree of longitude being
 * as much narrower as it is at the middle latitude. Places whose position is not on record are given back apart.
 */
export function mapPlaces<Challenge extends OnMap>(challenges: readonly Challenge[]) {
  const byPlace = new Map<string, { place: OnMap['places'][number]; challenges: Challenge[] }>();
  for (const challenge of challenges)
    for (const place of challenge.places) {
      const known = byPlace.get(place.id) ?? { place, challenges: [] };
      known.challenges.push(challenge);
      byPlace.set(place.id, known);
    }
  const all = [...byPlace.values()];
  const located = all.flatMap(({ place: { id, name, latitude, longitude }, challenges: of }) =>
    latitude === null || longitude === null ? [] : [{ id, name, latitude, longitude, challenges: of }],
  );
  const unplaced = all.filter(({ place }) => place.latitude === null || place.longitude === null);
  const { placed, unitsADegree } = scaled(located);
  return {
    placed,
    ties: tiesOf(placed),
    unitsAKilometre: unitsADegree / KILOMETRES_A_DEGREE,
    unplaced: unplaced.map(({ place, challenges: of }) => ({ ...place, challenges: of })),
  };
}

interface Located<Challenge> {
  id: string;
  name: string;
  latitude: number;
  longitude: number;
  challenges: Challenge[];
}

function scaled<Challenge>(places: readonly Located<Challenge>[]) {
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const eastings = places.map(({ longitude }) => longitude * narrowing);
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const room = { x: SEA.width - 2 * SEA.margin, y: SEA.height - 2 * SEA.margin };
  // A single place, or several at one spot, stand in the middle.
  const unitsADegree = Math.min(
    room.x / Math.max(east - west, LEAST_SPAN),
    room.y / Math.max(north - south, LEAST_SPAN),
  );
  const placed: MappedPlace<Challenge>[] = places.map(({ id, name, latitude, longitude, challenges }) => ({
    id,
    name,
    challenges,
    x: SEA.width / 2 + (longitude * narrowing - (west + east) / 2) * unitsADegree,
    y: SEA.height / 2 - (latitude - (south + north) / 2) * unitsADegree,
  }));
  return { placed, unitsADegree };
}

/** The pairs of places that share a challenge. */
function tiesOf<Challenge>(placed: readonly MappedPlace<Challenge>[]) {
  return placed.flatMap((one, at) =>
    placed
      .slice(at + 1)
      .filter(({ challenges }) => challenges.some((challenge) => one.challenges.includes(challenge)))
      .map((other) => ({ id: `${one.id} ${other.id}`, one, other })),
  );
}

const LENGTHS = [500, 200, 100, 50, 20, 10, 5, 2, 1];

/** A bar for the drawing's corner: the longest round number of kilometres that fits, and its length in units. */
export function scaleBar(unitsAKilometre: number): { kilometres: number; units: number } {
  const kilometres = LENGTHS.find((each) => each * unitsAKilometre <= SEA.width / 4) ?? 1;
  return { kilometres, units: kilometres * unitsAKilometre };
}
