/** Moves the focus to a part of the page once it is drawn: where one goes on after an act that took its own button away. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    part?.setAttribute('tabindex', '-1');
    part?.focus({ preventScroll: true });
  });
}
