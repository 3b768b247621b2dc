import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const blocks = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/\{([^{}]*)\}/g)].map(
  ([, body]) => body ?? '',
);
const [light, dark, chosenDark] = blocks.map(
  (body) =>
    new Map([...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value])),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(
  scheme: ReadonlyMap<string | undefined, string | undefined> | undefined,
  pair: string,
): number {
  const [a, b] = pair.split(' on ').map((name) => luminance(scheme?.get(name) ?? '#808080'));
  const [low, high] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunk', 'raised', 'river-tint', 'needs-tint'];
const kinds = ['authority', 'housing', 'health', 'supplier', 'vcse'];
const text = [
  ...['ink', 'ink-2', 'ink-3', 'river'].flatMap((ink) => grounds.map((ground) => `${ink} on ${ground}`)),
  ...['needs', 'good', 'bad', 'idle', 'river'].flatMap((ink) => [`${ink} on surface`, `${ink} on paper`]),
  ...['needs', 'good', 'bad', 'idle', 'river'].map((tint) => `${tint}-ink on ${tint}-tint`),
  ...kinds.map((kind) => `k-${kind}-ink on k-${kind}`),
  ...[
    'on-river on river',
    'on-river on river-strong',
    'on-needs on needs',
    'paper on ink',
    'needs on needs-tint',
  ],
  ...['ins-ink on ins-tint', 'del-ink on del-tint', 'needs-ink on surface', 'needs-ink on paper'],
];
const drawn = [
  ...['paper', 'surface', 'raised', 'sunk', 'needs-tint'].map((ground) => `line-control on ${ground}`),
  ...['ring-1', 'ring-2', 'ring-3', 'ring-4', 'ring-none'].map((line) => `${line} on surface`),
  ...['ring-4 on paper', 'ring-none on paper', 'focus-outer on paper', 'focus-outer on focus-inner'],
];

test.each(text)('text reads in both schemes: %s', (pair) => {
  expect(ratio(light, pair)).toBeGreaterThanOrEqual(4.5);
  expect(ratio(dark, pair)).toBeGreaterThanOrEqual(4.5);
});

test.each(drawn)('lines show in both schemes: %s', (pair) => {
  expect(ratio(light, pair)).toBeGreaterThanOrEqual(3);
  expect(ratio(dark, pair)).toBeGreaterThanOrEqual(3);
});

test('dark is the same whether the device or the person chose it', () => {
  expect(dark?.size).toBeGreaterThan(40);
  expect(chosenDark).toEqual(dark);
});
