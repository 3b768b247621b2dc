import { describe, expect, it } from 'vitest';
import { HELP_KINDS } from '../challenges/help-kind.ts';
import { THEMES } from '../challenges/theme.ts';
import { INITIATIVE_STATES } from '../initiatives/initiative-status.ts';
import { ORGANISATION_KINDS } from '../organisations/organisation-kind.ts';
import { acronymsIn } from './acronyms.ts';
import { HELP_KIND_WORDS, THEME_WORDS } from './challenge-words.ts';
import { counted, countInWords, formatCount, joinNames, sentenceCase } from './count.ts';
import { INITIATIVE_STATE_SHAPES } from './initiative-words.ts';
import { ORGANISATION_KIND_PLURALS, ORGANISATION_KIND_WORDS } from './organisation-words.ts';

describe('labels', () => {
  it.each([
    ['kinds of organisation', ORGANISATION_KINDS, ORGANISATION_KIND_WORDS],
    ['several of a kind', ORGANISATION_KINDS, ORGANISATION_KIND_PLURALS],
    ['kinds of help', HELP_KINDS, HELP_KIND_WORDS],
    ['themes', THEMES, THEME_WORDS],
    ['shapes of a state', INITIATIVE_STATES, INITIATIVE_STATE_SHAPES],
  ])('gives all %s a label of their own', (_what, values, words) => {
    const labels: string[] = Object.values(words);
    expect(Object.keys(words)).toEqual([...values]);
    expect(new Set(labels).size).toBe(values.length);
  });
});

describe('acronyms', () => {
  it('finds each known acronym once, in order, as a word of its own', () => {
    expect(acronymsIn('GPs and a VCSE group asked the NHS; the NHS said EGP.')).toEqual([
      'GP',
      'VCSE',
      'NHS',
    ]);
  });
});

describe('counts', () => {
  it('writes small numbers as words and large ones with commas', () => {
    expect([0, 1, 9, 10, 1940, 1234567].map(countInWords)).toEqual([
      'no',
      'one',
      'nine',
      '10',
      '1,940',
      '1,234,567',
    ]);
    expect(formatCount(-1940)).toBe('-1,940');
  });

  it('agrees the noun with its number', () => {
    expect([counted(1, 'owner'), counted(3, 'owner'), counted(0, 'body', 'bodies')]).toEqual([
      'one owner',
      'three owners',
      'no bodies',
    ]);
    expect(sentenceCase(counted(4, 'owner'))).toBe('Four owners');
  });

  it('joins names as prose does', () => {
    expect([joinNames([]), joinNames(['A']), joinNames(['A', 'B']), joinNames(['A', 'B', 'C'])]).toEqual([
      '',
      'A',
      'A and B',
      'A, B and C',
    ]);
  });
});
