import { type DocumentNode, type FieldNode, Lexer, Source, type Token, TokenKind, visit } from 'graphql';
import { type Limits, MOST_TOKENS } from './limits.ts';
import { OverLimit } from './over-limit.ts';
import { isIntrospection } from './selections.ts';

/** Refuses a document so long that it is not even parsed. What cannot be read is left for the parser to say. */
export function whyTooLongToParse(source: string): OverLimit | null {
  const lexer = new Lexer(new Source(source));
  try {
    for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens += 1)
      if (tokens >= MOST_TOKENS)
        return new OverLimit(
          'tokens',
          `This document has more than ${MOST_TOKENS} words and signs, the most there may be.`,
        );
  } catch {
    return null;
  }
  return null;
}

/** Refuses a document of too many words and signs. Questions about the schema itself do not count. */
export function whyTooManyTokens(document: DocumentNode, { tokens, caller }: Limits): OverLimit | null {
  const asked = between(document.loc?.startToken, document.loc?.endToken) - introspectionTokens(document);
  if (asked <= tokens) return null;
  return new OverLimit('tokens', `This query has ${asked} words and signs; ${caller} may send ${tokens}.`);
}

function introspectionTokens(document: DocumentNode): number {
  let count = 0;
  const leaveOut = (node: { loc?: FieldNode['loc'] }): false => {
    count += between(node.loc?.startToken, node.loc?.endToken);
    return false;
  };
  visit(document, {
    FragmentDefinition: (node) =>
      node.typeCondition.name.value.startsWith('__') ? leaveOut(node) : undefined,
    Field: (node) => (isIntrospection(node) ? leaveOut(node) : undefined),
  });
  return count;
}

function between(start: Token | undefined, end: Token | undefined): number {
  let count = 0;
  for (let token = start ?? null; token; token = token === end ? null : token.next) {
    const counts =
      token.kind !== TokenKind.SOF && token.kind !== TokenKind.EOF && token.kind !== TokenKind.COMMENT;
    if (counts) count += 1;
  }
  return count;
}
