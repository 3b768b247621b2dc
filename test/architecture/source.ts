import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mask } from './mask.ts';

/** One hand-written file of the repository as the rules read it. */
export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: string[];
  /** The text with the contents of comments and strings blanked, every position kept. */
  code: string;
  /** The text with comments blanked and strings kept. */
  uncommented: string;
}

/** A place that breaks a rule. */
export interface Offence {
  line: number;
  what: string;
}

/** A house rule: a sentence, how to see that it is broken, what to do, and an example that breaks it. */
export interface Rule {
  sentence: string;
  /** What to do about it, in the imperative. */
  remedy: string;
  offences(source: Source, all: ReadonlyMap<string, Source>): Offence[];
  /** The smallest files that break the rule, the offender last: the rule must notice it. */
  broken: [path: string, text: string][];
  /** A near miss that the rule must let through. */
  fine: [path: string, text: string][];
}

/** Reads one file's text as the rules want it. */
export function source(path: string, text: string): Source {
  const isScript = /\.tsx?$/.test(path);
  const { code, uncommented } = isScript ? mask(text) : { code: text, uncommented: text };
  return { path, text, lines: text.split('\n'), code, uncommented };
}

/** Every hand-written text file, whether committed yet or not; not what git ignores. */
export function repository(root: string): Map<string, Source> {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const paths = listed.split('\n').filter((path) => textFile.test(path) && existsSync(join(root, path)));
  return new Map(paths.map((path) => [path, source(path, readFileSync(join(root, path), 'utf8'))]));
}

const textFile = /\.(ts|tsx|css|sql|prisma|graphql|md|json|yaml|html|svg)$|^(\.ci\/run|LICENSE)$/;

/** Every match of a pattern in a text, as offences at their lines. */
export function matches(text: string, pattern: RegExp, what: (found: RegExpMatchArray) => string): Offence[] {
  return [...text.matchAll(pattern)].map((found) => ({ line: lineAt(text, found.index), what: what(found) }));
}

/** The line number, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Whether the file is a test, or serves only tests. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$|^test\/|\/testing\//.test(path);
}

/** Whether the file is TypeScript written by hand. */
export function isScript(path: string): boolean {
  return /\.tsx?$/.test(path) && !path.endsWith('.d.ts');
}
