import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseIdentifier, whyNotIdentifier } from './identifier.ts';
import { IDENTIFIER_SCHEMES } from './identifier-scheme.ts';

const REGISTER = fileURLToPath(new URL('../../../../../shared/data/org-id', import.meta.url));

interface Listed {
  code: string;
  access: { exampleIdentifiers?: string };
}

function register(): Listed[] {
  const files = readdirSync(REGISTER).filter((file) => file.endsWith('.json'));
  return files.map((file) => JSON.parse(readFileSync(`${REGISTER}/${file}`, 'utf8')));
}

describe('an identifier', () => {
  it.each(IDENTIFIER_SCHEMES)('of $code has an example of its own form', ({ code, example }) => {
    expect(normaliseIdentifier(code, example)).toBe(example);
    expect(whyNotIdentifier(code, example)).toBeNull();
  });

  it.each([
    ['GB-COH', ' 950 6232 ', '09506232'],
    ['GB-COH', 'sc1234', 'SC001234'],
    ['GB-COH', 'ip00123r', 'IP00123R'],
    ['GB-SC', 'SC42386', 'SC042386'],
    ['GB-NIC', 'nic100019', '100019'],
    ['GB-PPON', 'pabc 1234 defg', 'PABC-1234-DEFG'],
    ['GB-PPON', 'PABC–1234–DEFG', 'PABC-1234-DEFG'],
    ['GB-NHS', 'rax', 'RAX'],
    ['GB-CHC', '１０９００９５', '1090095'],
  ])('of %s written %j is %j', (scheme, written, kept) => {
    expect(normaliseIdentifier(scheme, written)).toBe(kept);
    expect(whyNotIdentifier(scheme, written)).toBeNull();
  });

  it.each([
    ['GB-COH', '123456789'],
    ['GB-COH', 'XX123456'],
    ['GB-COH', '11111111.0'],
    ['GB-COH', ''],
    ['GB-CHC', '12345'],
    ['GB-CHC', '1090095\n1'],
    ['GB-SC', '042386'],
    ['GB-NIC', '200019'],
    ['GB-LAE', 'W1'],
    ['GB-PPON', 'ABCD-1234-EFGH'],
  ])('of %s is refused as %j, and says how one looks', (scheme, written) => {
    expect(whyNotIdentifier(scheme, written)).toMatch(/does not look right.*such as/);
  });

  it('of an unknown register is refused', () => {
    expect(whyNotIdentifier('GB-NONE', '1')).toBe('Choose which register this number is from.');
  });

  it('is normalised once and for all', () => {
    const schemes = fc.constantFrom(...IDENTIFIER_SCHEMES.map(({ code }) => code));
    fc.assert(
      fc.property(schemes, fc.string({ unit: 'grapheme', maxLength: 20 }), (scheme, written) => {
        const once = normaliseIdentifier(scheme, written);
        return normaliseIdentifier(scheme, once) === once;
      }),
    );
  });
});

describe.skipIf(!existsSync(REGISTER))(
  'the org-id.guide register (skipped where shared/data/org-id is absent)',
  () => {
    it('lists each of our schemes but GB-PPON, which is newer than it', () => {
      const listed = register().map(({ code }) => code);
      const missing = IDENTIFIER_SCHEMES.map(({ code }) => code).filter((code) => !listed.includes(code));
      expect(missing).toEqual(['GB-PPON']);
    });

    it('gives examples that our formats accept', () => {
      const refused = register().flatMap(({ code, access }) => {
        if (!IDENTIFIER_SCHEMES.some((scheme) => scheme.code === code)) return [];
        const examples = (access.exampleIdentifiers ?? '')
          .split(',')
          .filter((example) => example.trim() !== '');
        return examples
          .filter((example) => whyNotIdentifier(code, example) !== null)
          .map((example) => code + example);
      });
      expect(refused).toEqual([]);
    });
  },
);
