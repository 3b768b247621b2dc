/** What each thing done is called on screens, in words that follow the name of who did it. */
export const EVENT_WORDS: Readonly<Record<string, string>> = {
  'partnership.founded': 'founded the partnership',
};

/** The words for what was done; a code without words is shown as it stands. */
export function eventWords(did: string): string {
  return EVENT_WORDS[did] ?? did;
}
