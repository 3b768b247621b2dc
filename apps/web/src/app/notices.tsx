import { useSyncExternalStore } from 'react';
import { Toast } from '../ui/toast.tsx';
import { dismiss, noticeStore } from './announce.ts';
import styles from './notices.module.css';

/** The one live region: what `announce` says appears here and is read aloud. */
export function Notices() {
  const notices = useSyncExternalStore(noticeStore.subscribe, noticeStore.read);
  return (
    <div className={styles.notices} role="status" aria-live="polite">
      {notices.map((notice) => (
        <Toast
          key={notice.id}
          {...(notice.action && {
            action: {
              label: notice.action.label,
              onAction: () => {
                dismiss(notice.id);
                notice.action?.onAction();
              },
            },
          })}
          onClose={() => dismiss(notice.id)}
        >
          {notice.message}
        </Toast>
      ))}
    </div>
  );
}
