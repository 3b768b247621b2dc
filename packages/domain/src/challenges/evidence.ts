import type { Issue } from '../refusal.ts';
import type { EvidenceKind } from './post-kind.ts';

/** What is said of one piece of evidence before it is kept. */
export interface EvidenceSaid {
  kind: EvidenceKind;
  url: string | null;
  figure: string | null;
  source: string | null;
  asAt: unknown;
}

/** What is missing from a piece of evidence: a link needs its address; a figure needs its source and its day. */
export function evidenceIssues(evidence: EvidenceSaid): Issue[] {
  const issues: Issue[] = [];
  const demand = (field: string, given: unknown, message: string) => {
    if (!given) issues.push({ field, message });
  };
  if (evidence.kind === 'LINK') demand('url', evidence.url, 'Give the address of the page.');
  if (evidence.kind === 'FIGURE') {
    demand('figure', evidence.figure, 'Give the figure with its unit, such as: 1,940 households.');
    demand('source', evidence.source, 'Say who published or counted it.');
    demand('asAt', evidence.asAt, 'Give the day the figure is as at.');
  }
  return issues;
}

/** Why an address is no link that may be shown, as one sentence, or null when it is one. */
export function whyNotLink(value: string): string | null {
  if (!URL.canParse(value)) return 'Give a whole address, such as https://www.gov.uk/.';
  const { protocol, username, password } = new URL(value);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Give an address that begins with https://.';
  return username || password ? 'Take the user name and password out of the address.' : null;
}
