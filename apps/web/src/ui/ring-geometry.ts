const segment = (2 * Math.PI) / 7;
const apart = (0.8 * Math.PI) / 180;
const margin = 5.675;

/** Where a ring is drawn, in the units of its view box. */
export interface RingPlace {
  x: number;
  y: number;
  /** Radii of the four contours, from the centre. */
  radii: readonly [number, number, number, number];
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A point at a radius in the direction of a question (1 at the top, clockwise), turned by `turn` radians. */
export function pointAt(place: RingPlace, question: number, radius: number, turn = 0): [number, number] {
  const angle = (question - 1) * segment + turn;
  return [round(place.x + radius * Math.sin(angle)), round(place.y - radius * Math.cos(angle))];
}

/** The path of one contour of one question. */
export function contour(place: RingPlace, question: number, radius: number): string {
  const half = segment / 2 - apart - margin / radius;
  const [x1, y1] = pointAt(place, question, radius, -half);
  const [x2, y2] = pointAt(place, question, radius, half);
  return `M${x1} ${y1}A${radius} ${radius} 0 0 1 ${x2} ${y2}`;
}
