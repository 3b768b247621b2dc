/** Acronyms that screens use, and what each stands for. */
export const ACRONYMS = {
  API: 'application programming interface',
  CIC: 'community interest company',
  CSV: 'comma-separated values',
  GP: 'general practice',
  GSS: 'Government Statistical Service',
  ICB: 'integrated care board',
  KPI: 'key performance indicator',
  MFA: 'multi-factor authentication',
  NHS: 'National Health Service',
  ODS: 'Organisation Data Service',
  PPON: 'public procurement organisation number',
  TOMs: 'themes, outcomes and measures',
  TSM: 'tenant satisfaction measure',
  UKPRN: 'UK provider reference number',
  URN: 'unique reference number',
  VCSE: 'voluntary, community and social enterprise',
} as const;

/** One acronym of the table. */
export type Acronym = keyof typeof ACRONYMS;

/** The known acronyms in a text, each once, in the order in which they first stand there. */
export function acronymsIn(text: string): Acronym[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  const found = words.map((word) => (isAcronym(word) ? word : word.replace(/s$/, ''))).filter(isAcronym);
  return [...new Set(found)];
}

function isAcronym(word: string): word is Acronym {
  return Object.hasOwn(ACRONYMS, word);
}
