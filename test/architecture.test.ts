import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeRules } from './architecture/code-rules.ts';
import { directionRules } from './architecture/direction-rules.ts';
import { fileRules } from './architecture/file-rules.ts';
import { type Rule, repository, type Source, source } from './architecture/source.ts';

const all = repository(join(import.meta.dirname, '..'));
const rules = [...directionRules, ...fileRules, ...codeRules];

function tree(files: Rule['broken']): Map<string, Source> {
  return new Map(files.map(([path, text]) => [path, source(path, text)]));
}

function complaints(rule: Rule, files: ReadonlyMap<string, Source>): string[] {
  return [...files.values()].flatMap((file) =>
    rule
      .offences(file, files)
      .map(({ line, what }) => `${file.path}:${line} ${what}. To mend it: ${rule.remedy}.`),
  );
}

describe('the house', () => {
  for (const rule of rules) {
    it(`holds that ${rule.sentence}`, () => {
      expect(complaints(rule, all).join('\n')).toBe('');
    });
  }
});

describe('the rules themselves', () => {
  for (const rule of rules) {
    it(`notice when it is not so that ${rule.sentence}`, () => {
      expect(complaints(rule, tree(rule.broken))).not.toEqual([]);
      expect(complaints(rule, tree(rule.fine))).toEqual([]);
    });
  }
});
