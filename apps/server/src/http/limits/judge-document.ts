import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import { whyTooManyAliases } from './aliases.ts';
import { whyTooDeep } from './depth.ts';
import { whyTooManyDirectives } from './directives.ts';
import { whyNotIntrospect } from './introspection.ts';
import { documentHash, type KnownDocuments } from './known-documents.ts';
import type { Limits } from './limits.ts';
import type { OverLimit } from './over-limit.ts';
import { type Variables, whyTooLongAPage } from './page-size.ts';
import { whyTooRepetitive } from './repeated-fields.ts';
import { whyTooManyRows } from './rows.ts';
import { whyTooLongToParse, whyTooManyTokens } from './tokens.ts';

const RULES = [
  whyTooManyTokens,
  whyTooDeep,
  whyTooManyAliases,
  whyTooManyDirectives,
  whyTooRepetitive,
  whyTooLongAPage,
  whyTooManyRows,
  whyNotIntrospect,
];

// Answers kept, so that a document seen before costs one hash.
const MOST_REMEMBERED = 2000;

/** Why a caller may not run a document, or null when they may or when it cannot be parsed (the parser says why). */
export type JudgeDocument = (source: string, limits: Limits, variables?: Variables) => OverLimit | null;

/** Judges documents. Those of our own client, by their hash, are held only to the length of any document. */
export function judgeDocuments(known: KnownDocuments): JudgeDocument {
  const remembered = new Map<string, OverLimit | null>();
  return (source, limits, variables = {}) => {
    const key = `${limits.caller} ${createHash('sha256').update(source).update(sizesIn(variables)).digest('base64')}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const verdict = judge(source, limits, known, variables);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, verdict);
    return verdict;
  };
}

function judge(
  source: string,
  limits: Limits,
  known: KnownDocuments,
  variables: Variables,
): OverLimit | null {
  const tooLong = whyTooLongToParse(source);
  if (tooLong) return tooLong;
  const document = parsed(source);
  if (!document || known.has(documentHash(document))) return null;
  for (const rule of RULES) {
    const refusal = rule(document, limits, variables);
    if (refusal) return refusal;
  }
  return null;
}

// All of the variables that a verdict depends on: numbers, and how many there are of what is listed.
function sizesIn(variables: Variables): string {
  const sizes = Object.entries(variables).map(([name, value]) => {
    if (Array.isArray(value)) return [name, 'list', value.length];
    return typeof value === 'number' ? [name, value] : [name, value === null];
  });
  return JSON.stringify(sizes);
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}
