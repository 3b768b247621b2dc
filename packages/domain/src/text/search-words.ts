import { LIMITS } from '../limits.ts';
import { cleanText, whyNotText } from './text.ts';

/** What somebody typed into a search box, or null when it can find nothing. A search never refuses. */
export function searchWords(typed: string | null | undefined): string | null {
  if (!typed || whyNotText(typed, { most: LIMITS.search })) return null;
  return cleanText(typed);
}
