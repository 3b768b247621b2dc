import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPence } from './format-pence.ts';

describe('money', () => {
  it.each([
    [3_600_000, '£36,000'],
    [1250, '£12.50'],
    [5, '£0.05'],
    [0, '£0'],
    [-305, '−£3.05'],
    [123_456_789_012_345_678n, '£1,234,567,890,123,456.78'],
  ])('writes %s pence as %s', (pence, words) => {
    expect(formatPence(pence)).toBe(words);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e308, 2 ** 53])(
    'refuses %s, which is not whole pence',
    (pence) => {
      expect(() => formatPence(pence)).toThrow(RangeError);
    },
  );

  it('loses no penny', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (pence) => {
        const [pounds = '', rest = '00'] = formatPence(pence)
          .replace('−', '-')
          .replace(/[£,]/g, '')
          .split('.');
        return BigInt(`${pounds}${rest}`) === pence;
      }),
    );
  });
});
