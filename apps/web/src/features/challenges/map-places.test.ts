import { expect, test } from 'vitest';
import { mapPlaces, SEA, scaleBar } from './map-places.ts';

const place = (id: string, latitude: number | null, longitude: number | null) => ({
  id,
  name: id,
  latitude,
  longitude,
});

test('north is up and east is right, within the drawing', () => {
  const { placed } = mapPlaces([
    { id: '1', places: [place('north', 54, -2)] },
    { id: '2', places: [place('south-east', 51, 1)] },
  ]);
  const [north, southEast] = placed;
  expect(north?.y).toBeLessThan(southEast?.y ?? 0);
  expect(north?.x).toBeLessThan(southEast?.x ?? 0);
  for (const { x, y } of placed) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(SEA.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(SEA.height);
  }
});

test('two challenges about one place share its mark, in the middle when it is the only one', () => {
  const here = place('here', 51, -3);
  const { placed } = mapPlaces([
    { id: '1', places: [here] },
    { id: '2', places: [here] },
  ]);
  expect(placed).toMatchObject([
    { x: SEA.width / 2, y: SEA.height / 2, challenges: [{ id: '1' }, { id: '2' }] },
  ]);
});

test('a place without a position is not lost', () => {
  const { placed, unplaced } = mapPlaces([{ id: '1', places: [place('nowhere', null, null)] }]);
  expect(placed).toEqual([]);
  expect(unplaced).toMatchObject([{ id: 'nowhere', challenges: [{ id: '1' }] }]);
});

test('places that share a challenge are tied once, and others are not', () => {
  const [one, other, alone] = [place('one', 51, -3), place('other', 51, -2), place('alone', 52, -2)];
  const { ties } = mapPlaces([
    { id: '1', places: [one, other] },
    { id: '2', places: [other, one] },
    { id: '3', places: [alone] },
  ]);
  expect(ties.map(({ id }) => id)).toEqual(['one other']);
});

test('the bar shows a round number of kilometres, as long as the drawing makes them', () => {
  const { placed, unitsAKilometre } = mapPlaces([
    { id: '1', places: [place('south', 51, -3)] },
    { id: '2', places: [place('north', 52, -3)] },
  ]);
  const bar = scaleBar(unitsAKilometre);
  const apart = (placed[0]?.y ?? 0) - (placed[1]?.y ?? 0);
  expect(bar.kilometres).toBe(50);
  expect(bar.units).toBeCloseTo((apart * 50) / 111.2);
});
