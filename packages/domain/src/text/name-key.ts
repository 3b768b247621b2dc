/** Legal forms, and the words that councils put round their place: they tell two bodies apart too seldom. */
const DROPPED = new Set([
  ...['the', 'and', 'of', 'ltd', 'limited', 'cic', 'cio', 'plc', 'llp', 'inc'],
  ...['council', 'borough', 'city', 'county', 'district', 'metropolitan', 'unitary', 'authority', 'royal'],
]);

/**
 * A name reduced to what tells it apart: lower case, no accents or punctuation, without articles, legal
 * forms and council words, `&` and `and` alike. A name of nothing else keeps all its words. It is for
 * finding likely duplicates, and never shown.
 */
export function nameKey(name: string): string {
  const words = plainWords(name);
  const telling = words.filter((word) => !DROPPED.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** A name's words in lower case without accents or punctuation; `St.` is Saint, an apostrophe joins. */
export function plainWords(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => (word === 'saint' ? 'st' : word));
}
