import { describe, expect, it } from 'vitest';
import { IDENTIFIER_SCHEMES } from './identifier-scheme.ts';
import { registerLink } from './register-link.ts';

describe('a link to a register', () => {
  it.each(IDENTIFIER_SCHEMES)(
    'of $code is a whole address with the number in it, or none',
    ({ code, example }) => {
      const link = registerLink(code, example);
      if (link !== null) expect(new URL(link).href).toContain(example);
    },
  );

  it('of a linked charity names the charity and its number within', () => {
    expect(registerLink('GB-CHC', '1090095-3')).toMatch(/regid=1090095&subid=3$/);
  });

  it('lets nothing in a number leave its place in the address', () => {
    expect(registerLink('GB-COH', '../?x=')).toMatch(/company\/\.\.%2F%3Fx%3D$/);
  });
});
