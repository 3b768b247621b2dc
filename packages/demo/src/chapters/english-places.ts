import type { importPlaces } from '@upstream/api/places/import-places';
import { PLACE_TYPES, type PlaceType } from '@upstream/domain/places/place-type';

/** A place as the register's list has it. */
export type PlaceRecord = Parameters<typeof importPlaces>[0][number];

type More = Partial<PlaceRecord>;

function within(region: string | null, places: ((region: string | null) => PlaceRecord)[]): PlaceRecord[] {
  return places.map((place) => place(region));
}

function place(
  code: string,
  type: PlaceType,
  gssCode: string,
  name: string,
  officialName: string,
  more: More,
) {
  return (region: string | null): PlaceRecord => ({
    ...{
      code,
      type,
      gssCode,
      name,
      officialName,
      region,
      typeName: PLACE_TYPES[type],
      nation: 'nation:england',
    },
    ...{ countyCode: null, combinedAuthorityCode: null, startsOn: null, endsOn: null, replacedByCodes: [] },
    ...{ alternativeNames: [], formerGssCodes: [], lat: null, lon: null, population: null },
    ...more,
  });
}

/**
 * A small list of real English places, so that anyone can look for their own: councils that stand, and councils
 * that ended, with those that followed them. From mySociety's uk_local_authority_names_and_codes (CC BY 4.0),
 * coordinates rounded.
 */
export const ENGLISH_PLACES: PlaceRecord[] = [
  ...within('region:south-west', [
    place('SMT', 'UA', 'E06000066', 'Somerset', 'Somerset Council', {
      lat: 51.12,
      lon: -2.89,
      startsOn: '2023-04-01',
    }),
    place('SOM', 'CTY', 'E10000027', 'Somerset', 'Somerset County Council', {
      lat: 51.13,
      lon: -2.74,
      endsOn: '2023-04-01',
      replacedByCodes: ['SMT'],
    }),
    place('MEN', 'NMD', 'E07000187', 'Mendip', 'Mendip District Council', {
      lat: 51.2,
      lon: -2.54,
      endsOn: '2023-04-01',
      replacedByCodes: ['SMT'],
      countyCode: 'SOM',
    }),
    place('SEG', 'NMD', 'E07000188', 'Sedgemoor', 'Sedgemoor District Council', {
      lat: 51.18,
      lon: -2.95,
      endsOn: '2023-04-01',
      replacedByCodes: ['SMT'],
      countyCode: 'SOM',
    }),
    place('SSO', 'NMD', 'E07000189', 'South Somerset', 'South Somerset District Council', {
      lat: 50.99,
      lon: -2.71,
      endsOn: '2023-04-01',
      replacedByCodes: ['SMT'],
      countyCode: 'SOM',
    }),
    place('SWT', 'NMD', 'E07000246', 'Somerset West and Taunton', 'Somerset West and Taunton Council', {
      lat: 51.09,
      lon: -3.36,
      startsOn: '2019-04-01',
      endsOn: '2023-04-01',
      replacedByCodes: ['SMT'],
      countyCode: 'SOM',
      alternativeNames: ['Somerset West & Taunton'],
    }),
    place('BAS', 'UA', 'E06000022', 'Bath and North East Somerset', 'Bath and North East Somerset Council', {
      lat: 51.36,
      lon: -2.48,
      startsOn: '1996-04-01',
      combinedAuthorityCode: 'WECA',
      alternativeNames: ['Bath & North East Somerset'],
    }),
    place('BST', 'UA', 'E06000023', 'City of Bristol', 'Bristol City Council', {
      lat: 51.45,
      lon: -2.77,
      startsOn: '2005-06-18',
      combinedAuthorityCode: 'WECA',
      alternativeNames: ['Bristol'],
    }),
    place('SGC', 'UA', 'E06000025', 'South Gloucestershire', 'South Gloucestershire Council', {
      lat: 51.55,
      lon: -2.47,
      startsOn: '2005-06-18',
      combinedAuthorityCode: 'WECA',
    }),
    place('NSM', 'UA', 'E06000024', 'North Somerset', 'North Somerset Council', {
      lat: 51.39,
      lon: -2.8,
      startsOn: '1996-04-01',
    }),
    place('WECA', 'COMB', 'E47000009', 'West of England', 'West of England Combined Authority', {
      startsOn: '2014-04-01',
      alternativeNames: ['West of England CA'],
    }),
    place('WIL', 'UA', 'E06000054', 'Wiltshire', 'Wiltshire Council', {
      lat: 51.3,
      lon: -1.94,
      startsOn: '2009-04-01',
    }),
    place('DEV', 'CTY', 'E10000008', 'Devon', 'Devon County Council', { lat: 51.44, lon: -3.17 }),
    place('EXE', 'NMD', 'E07000041', 'Exeter', 'Exeter City Council', {
      lat: 50.72,
      lon: -3.51,
      countyCode: 'DEV',
    }),
    place('PLY', 'UA', 'E06000026', 'Plymouth', 'Plymouth City Council', {
      lat: 50.39,
      lon: -4.12,
      startsOn: '1998-04-01',
    }),
    place('CON', 'UA', 'E06000052', 'Cornwall', 'Cornwall Council', {
      lat: 50.41,
      lon: -4.83,
      startsOn: '2009-04-01',
    }),
    place('GLS', 'CTY', 'E10000013', 'Gloucestershire', 'Gloucestershire County Council', {
      lat: 51.85,
      lon: -0.75,
    }),
    place('STO', 'NMD', 'E07000082', 'Stroud', 'Stroud District Council', {
      lat: 51.73,
      lon: -2.3,
      countyCode: 'GLS',
    }),
  ]),
  ...within(null, [
    place('TAU', 'NMD', 'E07000190', 'Taunton Deane', 'Taunton Deane Borough Council', {
      endsOn: '2019-03-31',
      replacedByCodes: ['SWT'],
      countyCode: 'SOM',
    }),
    place('WSO', 'NMD', 'E07000191', 'West Somerset', 'West Somerset District Council', {
      endsOn: '2019-03-31',
      replacedByCodes: ['SWT'],
      countyCode: 'SOM',
    }),
  ]),
  ...within('region:north-west', [
    place('CBD', 'UA', 'E06000063', 'Cumberland', 'Cumberland Council', {
      lat: 54.7,
      lon: -3.14,
      startsOn: '2023-04-01',
    }),
    place('WAF', 'UA', 'E06000064', 'Westmorland and Furness', 'Westmorland and Furness Council', {
      lat: 54.34,
      lon: -2.89,
      startsOn: '2023-04-01',
    }),
    place('CMA', 'CTY', 'E10000006', 'Cumbria', 'Cumbria County Council', {
      lat: 54.52,
      lon: -3.02,
      endsOn: '2023-04-01',
      replacedByCodes: ['CBD', 'WAF'],
    }),
    place('ALL', 'NMD', 'E07000026', 'Allerdale', 'Allerdale Borough Council', {
      lat: 54.71,
      lon: -3.25,
      endsOn: '2023-04-01',
      replacedByCodes: ['CBD'],
      countyCode: 'CMA',
    }),
    place('CAR', 'NMD', 'E07000028', 'Carlisle', 'Carlisle City Council', {
      lat: 54.97,
      lon: -2.81,
      endsOn: '2023-04-01',
      replacedByCodes: ['CBD'],
      countyCode: 'CMA',
    }),
    place('COP', 'NMD', 'E07000029', 'Copeland', 'Copeland Borough Council', {
      lat: 54.41,
      lon: -3.37,
      endsOn: '2023-04-01',
      replacedByCodes: ['CBD'],
      countyCode: 'CMA',
    }),
    place('BAR', 'NMD', 'E07000027', 'Barrow-in-Furness', 'Barrow-in-Furness Borough Council', {
      lat: 54.13,
      lon: -3.21,
      endsOn: '2023-04-01',
      replacedByCodes: ['WAF'],
      countyCode: 'CMA',
    }),
    place('EDN', 'NMD', 'E07000030', 'Eden', 'Eden District Council', {
      lat: 54.61,
      lon: -2.62,
      endsOn: '2023-04-01',
      replacedByCodes: ['WAF'],
      countyCode: 'CMA',
    }),
    place('SLA', 'NMD', 'E07000031', 'South Lakeland', 'South Lakeland District Council', {
      lat: 54.29,
      lon: -2.85,
      endsOn: '2023-04-01',
      replacedByCodes: ['WAF'],
      countyCode: 'CMA',
    }),
    place('LAN', 'CTY', 'E10000017', 'Lancashire', 'Lancashire County Council', { lat: 52.5, lon: -0.81 }),
    place('LAC', 'NMD', 'E07000121', 'Lancaster', 'Lancaster City Council', {
      lat: 54.07,
      lon: -2.71,
      countyCode: 'LAN',
    }),
    place('GMCA', 'COMB', 'E47000001', 'Greater Manchester', 'Greater Manchester Combined Authority', {
      lat: 53.51,
      lon: -2.27,
      startsOn: '2014-04-01',
      alternativeNames: ['Greater Manchester CA'],
    }),
    place('MAN', 'MD', 'E08000003', 'Manchester', 'Manchester City Council', {
      lat: 53.45,
      lon: -2.23,
      startsOn: '1974-04-01',
      combinedAuthorityCode: 'GMCA',
    }),
  ]),
  ...within('region:west-midlands', [
    place('WMCA', 'COMB', 'E47000007', 'West Midlands', 'West Midlands Combined Authority', {
      startsOn: '2016-06-17',
      alternativeNames: ['West Midlands CA'],
    }),
    place('BIR', 'MD', 'E08000025', 'Birmingham', 'Birmingham City Council', {
      lat: 52.49,
      lon: -1.87,
      startsOn: '1996-07-01',
      combinedAuthorityCode: 'WMCA',
    }),
  ]),
  ...within('region:yorkshire-and-the-humber', [
    place('WYCA', 'COMB', 'E47000003', 'West Yorkshire', 'West Yorkshire Combined Authority', {
      lat: 53.74,
      lon: -1.7,
      startsOn: '2014-04-01',
      alternativeNames: ['West Yorkshire CA'],
    }),
    place('LDS', 'MD', 'E08000035', 'Leeds', 'Leeds City Council', {
      lat: 53.83,
      lon: -1.51,
      startsOn: '2005-06-08',
      combinedAuthorityCode: 'WYCA',
    }),
  ]),
];
