/** Milliseconds that a part of a page may take to be drawn. */
const LONGEST = 5000;

/**
 * Leads to a part of the page as soon as it is drawn: what folds it away opens, it is scrolled to, and the focus goes
 * there. Gives back what stops the waiting.
 */
export function landOn(id: string): () => void {
  if (focusPart(id)) return () => {};
  const drawn = new MutationObserver(() => {
    if (focusPart(id)) stop();
  });
  const timer = setTimeout(() => stop(), LONGEST);
  const stop = () => {
    drawn.disconnect();
    clearTimeout(timer);
  };
  drawn.observe(document.body, { childList: true, subtree: true });
  return stop;
}

function focusPart(id: string): boolean {
  const part = document.getElementById(id);
  if (!part) return false;
  for (let fold = part.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  if (!part.hasAttribute('tabindex')) part.setAttribute('tabindex', '-1');
  part.focus({ preventScroll: true });
  part.scrollIntoView({ block: 'start' });
  return true;
}
