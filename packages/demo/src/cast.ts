import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import { PERSONAS } from './personas.ts';

/** One of the story's people, by the short name the chapters use. */
export interface Member {
  name: string;
  email: string;
  /** The mark of the organisation they act for. */
  of: Mark;
}

/** One of the story's organisations. */
export interface Body {
  name: string;
  kind: OrganisationKind;
  purpose: string;
}

/** The organisations, by their marks. All are invented. */
export const ORGANISATIONS = {
  WV: {
    name: 'Wessex Vale Council',
    kind: 'AUTHORITY',
    purpose: 'The unitary council of the vale: it inspects homes, and convenes the partnership.',
  },
  VL: {
    name: 'Vale and Levels NHS Trust',
    kind: 'HEALTH',
    purpose: 'Hospitals and community nurses. We treat the children whom damp homes make ill.',
  },
  AV: {
    name: 'Alder & Vale Homes',
    kind: 'HOUSING_ASSOCIATION',
    purpose: 'A housing association with 4,100 homes in the towns of the vale.',
  },
  TB: {
    name: 'Tarrow Bridge Housing',
    kind: 'HOUSING_ASSOCIATION',
    purpose: 'A housing association with 2,650 homes, most of them on Eastfield and along the river.',
  },
  CR: {
    name: 'Clearwall Repairs Ltd',
    kind: 'SUPPLIER',
    purpose: 'Nine people and four vans. We find where the water comes from before we paint over it.',
  },
  MR: {
    name: 'Mossbury Repair Café',
    kind: 'VCSE',
    purpose: 'Neighbours who mend things together, on Thursdays and on the second Saturday of the month.',
  },
  LF: {
    name: 'Levelside Food Bank',
    kind: 'VCSE',
    purpose: 'Two hundred parcels a week, and somebody to talk to.',
  },
  TU: {
    name: 'Vale Tenants’ Union',
    kind: 'VCSE',
    purpose: 'Tenants of every landlord in the vale, speaking for themselves.',
  },
  CC: {
    name: 'Clear Chests Wessex',
    kind: 'VCSE',
    purpose: 'An asthma charity: a plan for every child, and a nurse on the telephone.',
  },
  WC: {
    name: 'Wessex Vale College',
    kind: 'EDUCATION',
    purpose: 'The vale’s college of further education, with a building school at Tarrow Bridge.',
  },
} as const satisfies Record<string, Body>;

/** An organisation's mark, as the story knows it. */
export type Mark = keyof typeof ORGANISATIONS;

/**
 * The people who registered their organisation, or were invited into it. Anybody may look as five of them. Nell runs
 * the installation, and so reads everybody's mail: nobody may look as her.
 */
export const PEOPLE = {
  ruth: { ...PERSONAS['board-chair'], of: 'WV' },
  helen: { ...PERSONAS['contract-manager'], of: 'WV' },
  callum: { ...PERSONAS['housing-officer'], of: 'TB' },
  maggie: { ...PERSONAS['community-group'], of: 'MR' },
  dev: { ...PERSONAS.supplier, of: 'CR' },
  anil: { name: 'Dr Anil Mehta', email: 'anil.mehta@valeandlevels.example', of: 'VL' },
  bethan: { name: 'Bethan Rowe', email: 'bethan.rowe@alderandvale.example', of: 'AV' },
  sam: { name: 'Sam Leigh', email: 'sam.leigh@levelside.example', of: 'LF' },
  joy: { name: 'Joy Okafor', email: 'joy.okafor@valetenants.example', of: 'TU' },
  priya: { name: 'Priya Nair', email: 'priya.nair@clearchests.example', of: 'CC' },
  owen: { name: 'Owen Teale', email: 'owen.teale@tarrowbridge.example', of: 'TB' },
  nell: { name: 'Nell Harding', email: 'nell.harding@wessexvale.example', of: 'WV' },
  tom: { name: 'Tom Aldous', email: 'tom.aldous@wessexvalecollege.example', of: 'WC' },
} as const satisfies Record<string, Member>;

/** One of the story's people. */
export type Who = keyof typeof PEOPLE;
