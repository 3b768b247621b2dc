/** The longest first paragraph, in characters, that can stand as the page's title. */
const LONGEST_TITLE = 200;

/**
 * How a challenge's statement stands on its page: a short first paragraph is the title in the record's own face
 * and the rest follows; where the first one is long, the challenge's title leads and the whole statement follows.
 */
export function statementParts(challenge: { title: string; statement: string }) {
  const paragraphs = challenge.statement.split(/\n+/).filter((line) => line.trim() !== '');
  const [first = challenge.title, ...rest] = paragraphs;
  return first.length <= LONGEST_TITLE ? { said: first, rest } : { said: challenge.title, rest: paragraphs };
}

/** One line of a list: the statement's first paragraph, or the title where that is long. */
export function inOneSentence(challenge: { title: string; statement: string }): string {
  return statementParts(challenge).said;
}
