import { expect, test } from 'vitest';
import { holdingsOf, type RegisteredPlace } from './place-holding.ts';

const place = (changes: Partial<RegisteredPlace> & { code: string }): RegisteredPlace => ({
  ...{ nation: 'nation:england', region: null, countyCode: null, combinedAuthorityCode: null },
  ...{ startsOn: null, endsOn: null, ...changes },
});

test('a place lies within its county only while both stand', () => {
  const county = place({ code: 'OKS', startsOn: '1974-04-01', endsOn: '2023-03-31' });
  const town = place({ code: 'OKT', startsOn: '1990-04-01', endsOn: '2025-03-31', countyCode: 'OKS' });
  expect(holdingsOf([county, town]).filter(({ code, kind }) => code === 'OKT' && kind === 'COUNTY')).toEqual([
    { code: 'OKT', parentCode: 'OKS', kind: 'COUNTY', from: '1990-04-01', until: '2023-03-31' },
  ]);
});

test('a place lies within each hierarchy that its register names', () => {
  const one = place({ code: 'ONE', region: 'region:london', combinedAuthorityCode: 'GLA' });
  const held = holdingsOf([one]).filter(({ code }) => code === 'ONE');
  expect(held.map(({ kind, parentCode }) => `${kind} ${parentCode}`)).toEqual([
    'COMBINED_AUTHORITY GLA',
    'REGION region:london',
    'NATION nation:england',
  ]);
});

test('the nine English regions lie within England', () => {
  const england = holdingsOf([]).filter(({ parentCode }) => parentCode === 'nation:england');
  expect(england).toHaveLength(9);
});
