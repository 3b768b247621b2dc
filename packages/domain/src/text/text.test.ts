import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, lengthOf, whyNotText } from './text.ts';

const anything = fc.string({ unit: 'binary', maxLength: 60 });

describe('a text the record keeps', () => {
  it('is composed, trimmed and of one line', () => {
    expect(cleanText('  Cafe\u0301 \t on\r\nEastfield\u00A0 ')).toBe('Café on Eastfield');
  });

  it('keeps its lines where lines are asked for', () => {
    expect(cleanText('One. \r\n\r\nTwo.\u2028Three. ', true)).toBe('One.\n\nTwo.\nThree.');
  });

  it('is not changed by cleaning it again', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, lines) => {
        const once = cleanText(text, lines);
        return cleanText(once, lines) === once;
      }),
    );
  });

  it('is counted in code points', () => {
    expect([lengthOf('🏠é'), lengthOf('')]).toEqual([2, 0]);
  });
});

describe('a text the record refuses', () => {
  it.each([
    ['NUL', 'a\u0000b', 'cannot be shown'],
    ['an escape', 'a\u001B[31m', 'cannot be shown'],
    ['a C1 control', 'a\u009Bb', 'cannot be shown'],
    ['a lone high surrogate', 'a\uD800b', 'damaged'],
    ['a lone low surrogate', '\uDC00', 'damaged'],
    ['a right-to-left override', 'exe\u202Efdp.', 'direction'],
    ['an isolate', '\u2066x\u2069', 'direction'],
    ['nothing', '', 'Write something here'],
    ['white space', ' \t\n\u00A0\u3000', 'Write something here'],
    ['characters drawn as nothing', '\u200B\u3164\u2800\uFEFF', 'Write something here'],
  ])('holds %s', (_what, text, sentence) => {
    expect(whyNotText(text, { most: 100 })).toContain(sentence);
  });

  it('is too short or too long, judged as it would be kept', () => {
    expect(whyNotText(' ab ', { least: 3, most: 5 })).toBe('Write at least 3 characters; this has 2.');
    expect(whyNotText('🏠🏠🏠🏠🏠🏠', { most: 5 })).toBe('Write at most 5 characters; this has 6.');
    expect(whyNotText('  🏠🏠🏠🏠🏠  ', { most: 5 })).toBeNull();
  });

  it('may be empty where nothing is asked, but not invisible', () => {
    expect(whyNotText('  ', { least: 0, most: 5 })).toBeNull();
    expect(whyNotText('\u200B', { least: 0, most: 5 })).toContain('leave this empty');
  });

  it('is not one in a right-to-left script, nor with quotes, tags or emoji', () => {
    for (const text of ['مرحبا \u200Fabc', `O'Brien "<b>" -- ; DROP`, 'Llanfair­pwll', '🏴󠁧󠁢󠁥󠁮󠁧󠁿 England', 'Łódź']) {
      expect(whyNotText(text, { most: 100 })).toBeNull();
    }
  });

  it('answers for any text at all, and what it accepts stays acceptable', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const bounds = { most: 40, lines: true };
        return whyNotText(text, bounds) !== null || whyNotText(cleanText(text, true), bounds) === null;
      }),
    );
  });
});
