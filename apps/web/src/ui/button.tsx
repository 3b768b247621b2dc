import type { MouseEvent, ReactNode } from 'react';
import { useId } from 'react';
import styles from './button.module.css';
import { cx } from './cx.ts';
import { Icon } from './icon.tsx';

/** How much a button asks for attention; one `main` on a screen. */
export type ButtonKind = 'main' | 'second' | 'quiet' | 'danger';

/** The look of a button, for buttons and for links that lead to the same kind of act. */
export function buttonLook(kind: ButtonKind = 'main', small = false, wide = false): string {
  const kinds = {
    main: false,
    second: styles.btnSecond,
    quiet: styles.btnQuiet,
    danger: styles.btnDanger,
  } as const;
  return cx(styles.btn, kinds[kind], small && styles.btnSmall, wide && styles.btnWide);
}

/** The attribute by which parts around a button find it. */
export function buttonPart(small = false): string {
  return small ? 'btn btn-small' : 'btn';
}

interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  small?: boolean;
  wide?: boolean;
  type?: 'button' | 'submit';
  /** Why the button is off, in one sentence; it stays readable and reachable, and says so below. */
  whyNot?: ReactNode;
  /** Work is under way; the button keeps its place and does nothing more. */
  busy?: boolean;
  onPress?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** Shown beneath, such as who will see what is sent. */
  below?: ReactNode;
  id?: string;
  expanded?: boolean;
  controls?: string;
  hasPopup?: 'dialog' | 'menu' | 'listbox';
}

/** A button. When off it is dashed, still in the order of the keyboard, and gives its reason. */
export function Button(props: ButtonProps) {
  const whyId = useId();
  const off = Boolean(props.whyNot);
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off || props.busy) event.preventDefault();
    else props.onPress?.(event);
  };
  return (
    <>
      <button
        className={buttonLook(props.kind, props.small, props.wide)}
        data-part={buttonPart(props.small)}
        type={props.type ?? 'button'}
        id={props.id}
        onClick={press}
        aria-disabled={off || undefined}
        aria-busy={props.busy || undefined}
        aria-describedby={off || props.below ? whyId : undefined}
        aria-expanded={props.expanded}
        aria-controls={props.controls}
        aria-haspopup={props.hasPopup}
      >
        {props.children}
      </button>
      {(off || props.below) && (
        <p className={styles.why} id={whyId}>
          <Icon name={off ? 'lock' : 'eye'} />
          <span>{props.whyNot ?? props.below}</span>
        </p>
      )}
    </>
  );
}
