import type { IdentifierSchemeCode } from '@upstream/domain/organisations/identifier-scheme';
import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';

/** What is typed about a new organisation. */
export interface GroupValues {
  name: string;
  kind: OrganisationKind;
  placeId: string;
  purpose: string;
  identifiers: { scheme: IdentifierSchemeCode; value: string }[];
  confirmedDifferent: boolean;
}

/** An empty form: a community group in England, unless somebody says otherwise. */
export const emptyGroup: GroupValues = {
  name: '',
  kind: 'VCSE',
  placeId: '',
  purpose: '',
  identifiers: [{ scheme: 'GB-CHC', value: '' }],
  confirmedDifferent: false,
};

/** What is sent of it: numbers that were left empty are left out. */
export function groupInput<Values extends GroupValues>(values: Values) {
  return {
    ...values,
    placeId: values.placeId || null,
    purpose: values.purpose || null,
    identifiers: values.identifiers.filter(({ value }) => value.trim() !== ''),
  };
}
