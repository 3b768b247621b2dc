/** What the map needs of a challenge. */
export interface OnMap {
  id: string;
  places: readonly { id: string; name: string; latitude: number | null; longitude: number | null }[];
}

/** The drawing's size in its own units. */
export const SEA = { width: 600, height: 480, margin: 70 } as const;

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
  const placed = all.flatMap(({ place: { id, name, latitude, longitude }, challenges: of }) =>
    latitude === null || longitude === null ? [] : [{ id, name, latitude, longitude, challenges: of }],
  );
  const unplaced = all.filter(({ place }) => place.latitude === null || place.longitude === null);
  return {
    placed: scaled(placed),
    unplaced: unplaced.map(({ place, challenges: of }) => ({ ...place, challenges: of })),
  };
}

function scaled<
  P extends { id: string; name: string; latitude: number; longitude: number; challenges: unknown[] },
>(places: readonly P[]): { id: string; name: string; x: number; y: number; challenges: P['challenges'] }[] {
  const latitudes = places.map(({ latitude }) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const narrowing = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const eastings = places.map(({ longitude }) => longitude * narrowing);
  const [west, east] = [Math.min(...eastings), Math.max(...eastings)];
  const room = { x: SEA.width - 2 * SEA.margin, y: SEA.height - 2 * SEA.margin };
  // A single place, or several at one spot, stand in the middle.
  const scale = Math.min(room.x / Math.max(east - west, 0.2), room.y / Math.max(north - south, 0.2));
  return places.map(({ id, name, latitude, longitude, challenges }) => ({
    id,
    name,
    challenges,
    x: SEA.width / 2 + (longitude * narrowing - (west + east) / 2) * scale,
    y: SEA.height / 2 - (latitude - (south + north) / 2) * scale,
  }));
}
