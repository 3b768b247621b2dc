import { cx } from './cx.ts';
import styles from './org.module.css';
import type { OrganisationKind } from './organisation-kind.ts';

const tint: Partial<Record<OrganisationKind, string | undefined>> = {
  AUTHORITY: styles.orgMarkAuthority,
  HOUSING_ASSOCIATION: styles.orgMarkHousing,
  HEALTH: styles.orgMarkHealth,
  SUPPLIER: styles.orgMarkSupplier,
  VCSE: styles.orgMarkVcse,
};

/** The square of an organisation: its letters on the tint of its kind. The name must stand beside it. */
export function OrgMark(props: { mark: string; kind: OrganisationKind; large?: boolean }) {
  return (
    <span
      className={cx(styles.orgMark, tint[props.kind], props.large && styles.orgMarkLarge)}
      data-part="org-mark"
      aria-hidden="true"
    >
      {props.mark}
    </span>
  );
}
