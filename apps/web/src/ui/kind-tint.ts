import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import styles from './org.module.css';

/** The tint of each kind of organisation; kinds without one of their own share the quiet tint. */
export const kindTint: Record<OrganisationKind, string | undefined> = {
  AUTHORITY: styles.orgMarkAuthority,
  HOUSING_ASSOCIATION: styles.orgMarkHousing,
  HEALTH: styles.orgMarkHealth,
  SUPPLIER: styles.orgMarkSupplier,
  VCSE: styles.orgMarkVcse,
  POLICE_AND_FIRE: undefined,
  EDUCATION: undefined,
  OTHER_PUBLIC_BODY: undefined,
};
