import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

/** A question that must be answered before going on. Escape and a press outside both mean no. */
export function Dialog(props: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  foot: ReactNode;
}) {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen={props.isOpen}
      isDismissable
      onOpenChange={(open) => !open && props.onClose()}
    >
      <Modal className={styles.dialog ?? ''}>
        <AriaDialog className={styles.inner ?? ''}>
          <div className={`${styles.dialogBody} stack`}>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            {props.children}
          </div>
          <div className={styles.dialogFoot}>{props.foot}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
