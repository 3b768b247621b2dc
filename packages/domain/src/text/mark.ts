const SMALL_WORDS = new Set(['the', 'and', 'of', 'for', 'in', 'on', 'at', 'to', 'a']);
const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'prof',
  'professor',
  'sir',
  'dame',
  'rev',
  'cllr',
  'councillor',
]);

/** The two letters in an organisation's square: the initials of its first two words, `the` and `and` apart. */
export function organisationMark(name: string): string {
  const words = wordsOf(name);
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return twoLetters((telling.length > 0 ? telling : words).slice(0, 2));
}

/** Why a text cannot be the mark that an organisation chooses for its square, or null when it can. */
export function whyNotMark(value: string): string | null {
  return /^[\p{Lu}\p{N}]{2}$/u.test(value) ? null : 'Choose two capital letters or figures, such as RC.';
}

/** The two letters in a person's round: the initials of their first and last names, titles apart. */
export function personMark(name: string): string {
  const words = wordsOf(name);
  const names = words.filter((word) => !TITLES.has(word.toLowerCase()));
  const [first, ...rest] = names.length > 0 ? names : words;
  return twoLetters([first ?? '', rest.at(-1) ?? ''].filter((word) => word !== ''));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/['’‘]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function twoLetters(words: readonly string[]): string {
  const [first, second] = words;
  if (!first) return '?';
  const letters = second
    ? [firstLetter(first), firstLetter(second)]
    : [...first].slice(0, 2).map(firstLetter);
  return letters.join('');
}

function firstLetter(word: string): string {
  return [...([...word][0] ?? '').toUpperCase()][0] ?? '';
}
