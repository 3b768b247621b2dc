/** What an organisation is, as its tint on every screen says. */
export const ORGANISATION_KINDS = [
  'AUTHORITY',
  'HOUSING_ASSOCIATION',
  'SUPPLIER',
  'VCSE',
  'HEALTH',
  'POLICE_AND_FIRE',
  'EDUCATION',
  'OTHER_PUBLIC_BODY',
] as const;

/** One kind of organisation. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Size of a supplier by the people it employs: up to 10, up to 50, up to 250, more. */
export const ORGANISATION_SIZES = ['MICRO', 'SMALL', 'MEDIUM', 'LARGE'] as const;

/** One size of supplier. */
export type OrganisationSize = (typeof ORGANISATION_SIZES)[number];
