import type { ReactNode } from 'react';
import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './sheet.module.css';

const looks = {
  plain: undefined,
  needs: styles.sheetNeeds,
  missing: styles.sheetMissing,
  link: styles.sheetLink,
};

/** A sheet laid on the paper. One per screen may need the reader; a dashed one stands for what is missing. */
export function Sheet(props: {
  title?: ReactNode;
  level?: 2 | 3;
  look?: keyof typeof looks;
  flush?: boolean;
  aside?: ReactNode;
  id?: string;
  children?: ReactNode;
}) {
  const own = useId();
  const Title = props.level === 3 ? 'h3' : 'h2';
  const title = props.title && <Title id={own}>{props.title}</Title>;
  return (
    <section
      className={cx(styles.sheet, looks[props.look ?? 'plain'], props.flush && styles.sheetFlush)}
      id={props.id}
      aria-labelledby={props.title ? own : undefined}
    >
      {props.aside ? (
        <div className={styles.sheetHead}>
          {title}
          {props.aside}
        </div>
      ) : (
        title
      )}
      {props.children}
    </section>
  );
}
