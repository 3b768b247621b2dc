// An act may be answered before the part it leads to is drawn: a new session reads the page again.
const PATIENCE_MILLISECONDS = 2000;

/** Moves the focus to a part of the page once it is drawn: where one goes on after an act that took its own button away. */
export function focusOn(id: string, until = performance.now() + PATIENCE_MILLISECONDS): void {
  requestAnimationFrame((now) => {
    const part = document.getElementById(id);
    if (!part && now < until) return focusOn(id, until);
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
  });
}
