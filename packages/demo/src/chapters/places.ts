import { updateOrganisation } from '@upstream/api/organisations/update-organisation';
import { importPlaces } from '@upstream/api/places/import-places';
import { did, type Step } from '../step.ts';
import { ENGLISH_PLACES, type PlaceRecord } from './english-places.ts';

/** The invented place of the story: no register has such a code, and it has no GSS code. */
export const WESSEX_VALE = 'demo:wessex-vale';

const wessexVale: PlaceRecord = {
  code: WESSEX_VALE,
  gssCode: null,
  name: 'Wessex Vale',
  officialName: 'Wessex Vale (invented)',
  type: 'UA',
  typeName: 'Unitary authority',
  nation: 'nation:england',
  region: 'region:south-west',
  countyCode: null,
  combinedAuthorityCode: null,
  startsOn: null,
  endsOn: null,
  replacedByCodes: [],
  alternativeNames: ['The Vale', 'Mossbury', 'Tarrow Bridge', 'Eastfield'],
  formerGssCodes: [],
  lat: 51.12,
  lon: -2.62,
  population: null,
};

/** Every place of the demo: the invented one, and the real ones beside it. */
export const PLACES: readonly PlaceRecord[] = [wessexVale, ...ENGLISH_PLACES];

/** How the places came: whoever runs the installation imports them, and says where their council is. */
export const places: Step[] = [
  {
    when: 'Mon -107 09:20',
    who: 'nell',
    take: ({ actor, now }) => importPlaces(PLACES, actor, now),
  },
  did('Mon -107 09:31', 'nell', updateOrganisation, (the) => ({
    id: the.organisation('WV'),
    expectedVersion: 1,
    placeId: the.place(WESSEX_VALE),
    placesServedIds: [the.place(WESSEX_VALE)],
  })),
];
