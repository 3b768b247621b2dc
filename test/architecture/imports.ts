import { dirname, posix } from 'node:path';
import { lineAt, type Source } from './source.ts';

/** One import or re-export of a file. */
export interface Import {
  specifier: string;
  line: number;
  /** The path from the root it means, for a relative one. */
  target: string | null;
}

/** Every module a file imports, statically or not. */
export function importsOf(file: Source): Import[] {
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  const found = [...file.uncommented.matchAll(pattern)];
  // In a string the word `import` is blanked in `code`.
  return found
    .filter((each) => file.code.startsWith(each[0].slice(0, 4), each.index))
    .map((each) => {
      const specifier = each[2] ?? '';
      const target = specifier.startsWith('.') ? posix.join(dirname(file.path), specifier) : null;
      return { specifier, line: lineAt(file.text, each.index), target };
    });
}

/** The workspace a path lies in: `packages/api`, `apps/web`, `test`; null for the root's own files. */
export function workspaceOf(path: string): string | null {
  return /^(?:packages|apps)\/[^/]+|^test(?=\/)/.exec(path)?.[0] ?? null;
}

/** The noun of api a path belongs to, or null: `packages/api/src/challenges/…` is `challenges`. */
export function nounOf(path: string): string | null {
  const noun = /^packages\/api\/src\/([^/]+)\//.exec(path)?.[1] ?? null;
  return noun === 'testing' || noun === 'generated' ? null : noun;
}

/** Whether a file of api is a verb: it exports one async function of its own name, done by an actor or a newcomer. */
export function isVerb(file: Source): boolean {
  if (!nounOf(file.path)) return false;
  const name = posix.basename(file.path, '.ts').replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
  return new RegExp(`export async function ${name}\\s*\\(\\s*_?(actor|auth)\\b`).test(file.code);
}

/** Whether other nouns may build on a file: a verb, or a step that works in the caller's transaction. */
export function isShared(file: Source): boolean {
  return isVerb(file) || /export async function \w+(<[^(]*>)?\s*\(\s*_?(actor|auth|tx)\b/.test(file.code);
}
