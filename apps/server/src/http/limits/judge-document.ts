import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import { whyTooManyAliases } from './aliases.ts';
import { whyTooDeep } from './depth.ts';
import { whyTooManyDirectives } from './directives.ts';
import { whyNotIntrospect } from './introspection.ts';
import { documentHash, type KnownDocuments } from './known-documents.ts';
import type { Limits } from './limits.ts';
import type { OverLimit } from './over-limit.ts';
import { whyTooRepetitive } from './repeated-fields.ts';
import { whyTooLongToParse, whyTooManyTokens } from './tokens.ts';

const RULES = [
  whyTooManyTokens,
  whyTooDeep,
  whyTooManyAliases,
  whyTooManyDirectives,
  whyTooRepetitive,
  whyNotIntrospect,
];

// Answers kept, so that a document seen before costs one hash.
const MOST_REMEMBERED = 2000;

/** Why a caller may not run a document, or null when they may or when it cannot be parsed (the parser says why). */
export type JudgeDocument = (source: string, limits: Limits) => OverLimit | null;

/** Judges documents. Those of our own client, by their hash, are held only to the length of any document. */
export function judgeDocuments(known: KnownDocuments): JudgeDocument {
  const remembered = new Map<string, OverLimit | null>();
  return (source, limits) => {
    const key = `${limits.caller} ${createHash('sha256').update(source).digest('base64')}`;
    const before = remembered.get(key);
    if (before !== undefined) return before;
    const verdict = judge(source, limits, known);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(key, verdict);
    return verdict;
  };
}

function judge(source: string, limits: Limits, known: KnownDocuments): OverLimit | null {
  const tooLong = whyTooLongToParse(source);
  if (tooLong) return tooLong;
  const document = parsed(source);
  if (!document || known.has(documentHash(document))) return null;
  for (const rule of RULES) {
    const refusal = rule(document, limits);
    if (refusal) return refusal;
  }
  return null;
}

function parsed(source: string): DocumentNode | null {
  try {
    return parse(source);
  } catch {
    return null;
  }
}
