/** A register whose numbers tell organisations apart. */
export interface IdentifierScheme {
  /** The scheme's code on org-id.guide (register under ODbL 1.0; facts used with this source named). */
  code: string;
  /** What a form calls the number. */
  name: string;
  /** The whole of a normalised number. */
  format: RegExp;
  /** How the number looks, for the sentence that refuses another. */
  looks: string;
  /** One number of the right form. */
  example: string;
  /** Where the format comes from. */
  source: string;
}

const EXAMPLES = 'examples in the org-id.guide register';

/**
 * The schemes accepted, commonest first. `GB-PPON` (Procurement Act 2023) is not in the org-id.guide
 * register we read; its form is that of numbers published on Find a Tender.
 */
export const IDENTIFIER_SCHEMES = [
  {
    code: 'GB-CHC',
    name: 'Charity number (England and Wales)',
    format: /^\d{6,7}(-\d{1,4})?$/,
    looks: 'six or seven digits',
    example: '1090095',
    source: `${EXAMPLES}; a linked charity adds a hyphen and its number (Charity Commission register)`,
  },
  {
    code: 'GB-COH',
    name: 'Company number',
    format:
      /^(\d{8}|R0\d{6}|(A[CRP]|BR|C[ELSU]|ES|F[CE]|G[ENS]|I[CP]|L[LP]|N[ACFILOPRVZ]|O[CE]|P[CL]|RC|RS|S[ACEFGILOPRZ]|ZC)\d{4}[\dA-Z]{2})$/,
    looks: 'eight characters: eight digits, or two letters and six more, such as SC123456',
    example: '09506232',
    source: 'Companies House, company number prefixes and the eight-character rule of its public API',
  },
  {
    code: 'GB-SC',
    name: 'Scottish charity number',
    format: /^SC\d{6}$/,
    looks: 'SC and six digits',
    example: 'SC042386',
    source: EXAMPLES,
  },
  {
    code: 'GB-NIC',
    name: 'Charity number (Northern Ireland)',
    format: /^1\d{5}$/,
    looks: 'six digits that begin with 1',
    example: '100019',
    source: EXAMPLES,
  },
  {
    code: 'GB-LAE',
    name: 'Local authority code (England)',
    format: /^[A-Z]{3,4}$/,
    looks: 'three or four letters',
    example: 'WOT',
    source: `${EXAMPLES}; combined authorities have four letters (mySociety, uk_local_authority_names_and_codes)`,
  },
  {
    code: 'GB-LAS',
    name: 'Local authority code (Scotland)',
    format: /^[A-Z]{3}$/,
    looks: 'three letters',
    example: 'ORK',
    source: EXAMPLES,
  },
  {
    code: 'GB-PLA',
    name: 'Local authority code (Wales)',
    format: /^[A-Z]{3}$/,
    looks: 'three letters',
    example: 'AGY',
    source: EXAMPLES,
  },
  {
    code: 'GB-LANI',
    name: 'Local authority code (Northern Ireland)',
    format: /^[A-Z]{3}$/,
    looks: 'three letters',
    example: 'BFS',
    source: EXAMPLES,
  },
  {
    code: 'GB-SHPE',
    name: 'Registered provider number (England)',
    format: /^(\d{4,5}|[A-Z]{1,2}\d{3,4}|\d{2}[A-Z]{2})$/,
    looks: 'four or five digits, or one or two letters and up to four digits',
    example: 'LH4401',
    source: `${EXAMPLES}; council landlords carry their old two-digit, two-letter code`,
  },
  {
    code: 'GB-NHS',
    name: 'NHS organisation (ODS) code',
    format: /^[A-Z0-9]{3,10}$/,
    looks: 'three to ten letters and digits',
    example: '7A1A5',
    source: `${EXAMPLES}; Organisation Data Service codes have at least three characters`,
  },
  {
    code: 'GB-MPR',
    name: 'Mutual society number',
    format: /^([A-Z]{2}\d{5,6}[A-Z]?|\d{1,5}[A-Z]{0,3})$/,
    looks: 'up to five digits and perhaps letters, or two letters and six digits',
    example: 'IP031455',
    source: EXAMPLES,
  },
  {
    code: 'GB-PPON',
    name: 'Public procurement organisation number',
    format: /^P[A-Z]{3}-\d{4}-[A-Z]{4}$/,
    looks: 'P and three letters, four digits, four letters, with hyphens between',
    example: 'PABC-1234-DEFG',
    source: 'the form of numbers published on Find a Tender under the Procurement Act 2023',
  },
  {
    code: 'GB-UKPRN',
    name: 'UK provider reference number',
    format: /^1\d{7}$/,
    looks: 'eight digits that begin with 1',
    example: '10007163',
    source: 'UK Register of Learning Providers',
  },
  {
    code: 'GB-EDU',
    name: 'School number (England and Wales)',
    format: /^\d{5,7}$/,
    looks: 'five to seven digits',
    example: '125554',
    source: EXAMPLES,
  },
  {
    code: 'GB-SCOTEDU',
    name: 'School number (Scotland)',
    format: /^\d{7}$/,
    looks: 'seven digits',
    example: '8212627',
    source: EXAMPLES,
  },
] as const satisfies readonly IdentifierScheme[];

/** The code of an accepted scheme. */
export type IdentifierSchemeCode = (typeof IDENTIFIER_SCHEMES)[number]['code'];

/** The accepted scheme of a code, or null. */
export function identifierScheme(code: string): IdentifierScheme | null {
  return IDENTIFIER_SCHEMES.find((scheme) => scheme.code === code) ?? null;
}
