import { cx } from './cx.ts';
import styles from './org.module.css';

/** The first letters of a person's first and last names. */
export function initials(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !/^(Dr|Mr|Mrs|Ms|Prof)\.?$/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${first?.[0] ?? ''}${last?.[0] ?? ''}`.toUpperCase();
}

const tint = {
  AUTHORITY: styles.orgMarkAuthority,
  HOUSING_ASSOCIATION: styles.orgMarkHousing,
  HEALTH: styles.orgMarkHealth,
  SUPPLIER: styles.orgMarkSupplier,
  VCSE: styles.orgMarkVcse,
};

/** The round of a person: initials, on the tint of an organisation's kind where `of` gives one. */
export function PersonMark(props: { name: string; large?: boolean; of?: keyof typeof tint }) {
  return (
    <span
      className={cx(
        styles.orgMark,
        styles.orgMarkPerson,
        props.of && tint[props.of],
        props.large && styles.orgMarkLarge,
      )}
      data-part="org-mark"
      aria-hidden="true"
    >
      {initials(props.name)}
    </span>
  );
}
