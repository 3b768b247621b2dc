import { otherSide } from './other-side.ts';

/** A short message about what just happened, with at most one thing to do about it. */
export interface Notice {
  id: number;
  message: string;
  action?: { label: string; onAction: () => void };
}

let notices: readonly Notice[] = [];
let last = 0;
const listeners = new Set<() => void>();

function set(next: readonly Notice[]): void {
  notices = next;
  for (const listener of listeners) listener();
}

/**
 * Says what just happened, on screen and aloud. A notice with an action stays until it is closed;
 * one without leaves after eight seconds. A new one takes the place of one that stayed. In the demonstration, what others see can be seen from their side.
 */
export function announce(message: string, action: Notice['action'] = otherSide()): void {
  last += 1;
  const notice = { id: last, message, ...(action && { action }) };
  set([...notices.filter((other) => !other.action), notice].slice(-2));
  if (!action) setTimeout(() => dismiss(notice.id), 8000);
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  set(notices.filter((notice) => notice.id !== id));
}

/** The notices on screen, for `useSyncExternalStore`. */
export const noticeStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Notice[] => notices,
};
