import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import { personMark } from '@upstream/domain/text/mark';
import { cx } from './cx.ts';
import { kindTint } from './kind-tint.ts';
import styles from './org.module.css';

/** The round of a person: initials, on the tint of an organisation's kind where `of` gives one. */
export function PersonMark(props: { name: string; large?: boolean; of?: OrganisationKind }) {
  return (
    <span
      className={cx(
        styles.orgMark,
        styles.orgMarkPerson,
        props.of && kindTint[props.of],
        props.large && styles.orgMarkLarge,
      )}
      data-part="org-mark"
      aria-hidden="true"
    >
      {personMark(props.name)}
    </span>
  );
}
