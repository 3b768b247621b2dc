import type { EditOrganisation_OrganisationFragment } from './edit-organisation.generated.ts';

/** What the form about an organisation's page holds. */
export type EditValues = ReturnType<typeof valuesOf>;

/** An organisation's page as its form begins. */
export function valuesOf(organisation: EditOrganisation_OrganisationFragment) {
  const { name, kind, size, socialEnterprise, purpose, website, mark } = organisation;
  const { identifiers, parent, place, placesServed } = organisation;
  return {
    ...{ name, kind, purpose, size: size ?? ('' as const), website: website ?? '', mark },
    social: socialEnterprise ? ['social'] : ([] as string[]),
    ...{ parentId: parent?.id ?? '', placeId: place?.id ?? '' },
    placesServedIds: placesServed.map((served) => served.id),
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
  };
}
