/** What a spreadsheet would take for a formula; an apostrophe before it keeps it a text (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Words as a cell that no spreadsheet takes for a formula. */
export function defuse(words: string): string {
  return FORMULA.test(words) ? `'${words}` : words;
}
