const prefix = 'upstream:draft:';

/** What was typed into a form and not yet sent, as kept on this device; null when there is nothing. */
export function readDraft(name: string): Record<string, unknown> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + name) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...kept } : null;
  } catch {
    return null;
  }
}

/** Keeps what was typed, without the fields named in `never`. A full or closed store keeps nothing. */
export function keepDraft(name: string, values: object, never: readonly string[]): void {
  const kept = Object.fromEntries(Object.entries(values).filter(([field]) => !never.includes(field)));
  try {
    localStorage.setItem(prefix + name, JSON.stringify(kept));
  } catch {
    // Keeping a draft is a courtesy: where the device refuses, the form itself still holds the words.
  }
}

/** Forgets a draft once it was sent or thrown away. */
export function forgetDraft(name: string): void {
  localStorage.removeItem(prefix + name);
}

/** Forgets every draft on this device: the next person to sign in shall not read them. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix)) localStorage.removeItem(key);
  }
}
