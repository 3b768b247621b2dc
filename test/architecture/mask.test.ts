import { describe, expect, it } from 'vitest';
import { mask } from './mask.ts';

describe('masking a source', () => {
  it('keeps every position', () => {
    const text = "const a = 'b'; // c\nconst d = `e ${f({ g: 1 })} h`;\n";
    expect(mask(text).code).toHaveLength(text.length);
    expect(mask(text).uncommented).toHaveLength(text.length);
  });

  it('blanks comments and the insides of strings', () => {
    expect(mask('a(\'any\'); /* any */ b("any") // any').code).not.toContain('any');
  });

  it('keeps the expressions inside a template', () => {
    expect(mask('`any ${real({ x: `any ${deep} any` })} any`').code).toMatch(
      /^`\s+\{real\(\{ x: `\s+\{deep\}/,
    );
    expect(mask('`any ${real} any`').code).not.toContain('any');
  });

  it('is not misled by an escaped quote, a backslash at the end, or an apostrophe in the words of a page', () => {
    expect(mask("a('it\\'s any'); real()").code).toContain('real()');
    expect(mask('`\\\\`; real()').code).toContain('real()');
    expect(mask("<p>don't</p>\nreal()").code).toContain('real()');
  });

  it('tells a regular expression from a division', () => {
    expect(mask('x.replace(/[\'"]/g, y); real()').code).toContain('real()');
    expect(mask('const half = a / b; real() / 2').code).toContain('real()');
  });
});
