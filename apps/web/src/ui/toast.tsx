import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Mark } from './mark.tsx';
import styles from './toast.module.css';

/** A short word about what just happened. It must stand in a live region (`Notices` is the one). */
export function Toast(props: {
  children: ReactNode;
  action?: { label: string; onAction: () => void };
  onClose?: () => void;
}) {
  return (
    <div className={styles.toast}>
      <Mark name="good" />
      <div className={styles.toastWords}>
        <p>{props.children}</p>
        {props.action && (
          <Button kind="quiet" small onPress={props.action.onAction}>
            {props.action.label}
          </Button>
        )}
      </div>
      {props.onClose && (
        <button
          className={styles.toastClose}
          type="button"
          onClick={props.onClose}
          aria-label="Close this message"
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
