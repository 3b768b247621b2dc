import { identifierScheme } from './identifier-scheme.ts';

/**
 * A number as its register writes it: capitals, no spaces, company and Scottish charity numbers filled
 * with the leading zeros that spreadsheets lose (`9506232` is `09506232`, `SC1234` is `SC001234`).
 * It is the form in which two records are compared.
 */
export function normaliseIdentifier(scheme: string, value: string): string {
  const plain = value
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐‑–—]/g, '-')
    .toUpperCase()
    .normalize('NFKC');
  switch (scheme) {
    case 'GB-COH':
      return filled(plain, /^([A-Z]{2})?(\d{1,8})$/, 8);
    case 'GB-SC':
      return filled(plain, /^(SC)(\d{1,6})$/, 8);
    case 'GB-NIC':
      return plain.replace(/^NIC(?=\d)/, '');
    case 'GB-PPON':
      return plain.replace(/^([A-Z]{4})(\d{4})([A-Z]{4})$/, '$1-$2-$3');
    default:
      return plain;
  }
}

/** Why a number is not one of this scheme, as one sentence, or null when it may be; whether it exists is not asked. */
export function whyNotIdentifier(scheme: string, value: string): string | null {
  const known = identifierScheme(scheme);
  if (!known) return 'Choose which register this number is from.';
  if (known.format.test(normaliseIdentifier(scheme, value))) return null;
  return `This does not look right. A number of this kind is ${known.looks}, such as ${known.example}.`;
}

function filled(plain: string, shape: RegExp, length: number): string {
  const parts = shape.exec(plain);
  if (!parts) return plain;
  const [, prefix = '', digits = ''] = parts;
  return prefix + digits.padStart(length - prefix.length, '0');
}
