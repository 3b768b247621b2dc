import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationMark, personMark, whyNotMark } from './mark.ts';
import { nameKey } from './name-key.ts';
import { nameSimilarity, nearEqualNames } from './near-name.ts';

describe("a name's key", () => {
  it.each([
    ['The Café & Co. Ltd', 'cafe co'],
    ['London Borough of Barnet', 'london barnet'],
    ['City of York Council', 'york'],
    ["Saint Mary's Hospice", 'st marys hospice'],
    ['The Council', 'the council'],
    ['  ', ''],
    ['Gwynedd – Cyngor', 'gwynedd cyngor'],
  ])('of %j is %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe('near-equal names', () => {
  it.each([
    ['Millbrook Repair Café', 'Milbrook Repair Cafe'],
    ['Harbour Food Bank', 'Harbour Foodbank CIC'],
    ['Stone & Reed Homes Limited', 'Stone and Reed Homes'],
    ['Ashdown Tenants Union', "Union, Ashdown Tenants'"],
    ['York City Council', 'City of York'],
    ['Brigde Trust', 'Bridge Trust'],
  ])('are %j and %j', (a, b) => {
    expect(nearEqualNames(a, b)).toBe(true);
  });

  it.each([
    ['Bury Council', 'Burt Council'],
    ['Ward 1 Residents', 'Ward 2 Residents'],
    ['Dorset', 'Somerset'],
    ['Harbour Food Bank', 'Harbour Credit Union'],
    ['', ''],
  ])('are not %j and %j', (a, b) => {
    expect(nearEqualNames(a, b)).toBe(false);
  });

  it('are alike to the same degree whichever comes first', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.string({ maxLength: 30 }), (a, b) => {
        const alike = nameSimilarity(a, b);
        return alike === nameSimilarity(b, a) && alike >= 0 && alike <= 1;
      }),
    );
  });

  it('are the same name, where it has a letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,30}$/), (name) =>
        nearEqualNames(name, ` ${name.toUpperCase()}. `),
      ),
    );
  });
});

describe('marks', () => {
  it.each([
    ['Wessex Vale Council', 'WV'],
    ['Vale and Levels NHS Trust', 'VL'],
    ['Alder & Vale Homes', 'AV'],
    ['The Shelter', 'SH'],
    ["Women's Aid", 'WA'],
    ['…', '?'],
  ])('of %j are %j', (name, mark) => {
    expect(organisationMark(name)).toBe(mark);
  });

  it('chosen by an organisation are two capital letters or figures', () => {
    expect(['RC', '3R', 'ÉO'].map(whyNotMark)).toEqual([null, null, null]);
    for (const mark of ['', 'R', 'rc', 'RCC', 'R ', '👩👧'])
      expect(whyNotMark(mark)).toBe('Choose two capital letters or figures, such as RC.');
  });

  it.each([
    ['Ruth Adeyemi', 'RA'],
    ['Dr Anil Kumar Mehta', 'AM'],
    ['Björk', 'BJ'],
    ['Ms Éowyn', 'ÉO'],
    ['Dr', 'DR'],
  ])('of the person %j are %j', (name, mark) => {
    expect(personMark(name)).toBe(mark);
  });
});
