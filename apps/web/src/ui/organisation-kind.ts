/** The kinds of organisation, as the API names them. */
export type OrganisationKind =
  | 'AUTHORITY'
  | 'HOUSING_ASSOCIATION'
  | 'SUPPLIER'
  | 'VCSE'
  | 'HEALTH'
  | 'POLICE_AND_FIRE'
  | 'EDUCATION'
  | 'OTHER_PUBLIC_BODY';

/** What a part needs to draw an organisation; `mark` is its letters, two or three of them. */
export interface OrganisationFace {
  name: string;
  mark: string;
  kind: OrganisationKind;
}
