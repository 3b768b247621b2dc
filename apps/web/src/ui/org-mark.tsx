import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import { cx } from './cx.ts';
import { kindTint } from './kind-tint.ts';
import styles from './org.module.css';

/** What a part needs to draw an organisation; `mark` is the two letters in its square. */
export interface OrganisationFace {
  name: string;
  mark: string;
  kind: OrganisationKind;
}

/** The square of an organisation: its letters on the tint of its kind. The name must stand beside it. */
export function OrgMark(props: { mark: string; kind: OrganisationKind; large?: boolean }) {
  return (
    <span
      className={cx(styles.orgMark, kindTint[props.kind], props.large && styles.orgMarkLarge)}
      data-part="org-mark"
      aria-hidden="true"
    >
      {props.mark}
    </span>
  );
}
