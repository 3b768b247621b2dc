import { CHALLENGE_STATUS_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import type { ChallengeCall_ChallengeFragment } from './challenge-call.generated.ts';
import { inOneSentence } from './statement-parts.ts';

const HEADS = [
  'Challenge',
  'In one sentence',
  'Theme',
  'Places',
  'Status',
  'Closes',
  'Joined',
  'Help still missing',
];

/** The rows of a list of challenges, heads first, for a spreadsheet. */
export function listRows(challenges: readonly ChallengeCall_ChallengeFragment[]): string[][] {
  const rows = challenges.map((challenge) => [
    challenge.title,
    inOneSentence(challenge),
    THEME_WORDS[challenge.theme],
    challenge.places.map(({ name }) => name).join('; '),
    CHALLENGE_STATUS_WORDS[challenge.status],
    challenge.closesOn ?? '',
    String(challenge.partnerCount),
    challenge.emptyChairs.map(({ what }) => what).join('; '),
  ]);
  return [HEADS, ...rows];
}

/** Rows as tab-separated text, as spreadsheets take a paste. */
export function asPaste(rows: readonly string[][]): string {
  return rows.map((row) => row.map((cell) => harmless(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');
}

/** Rows as CSV (RFC 4180), with a byte order mark so that Excel reads it as UTF-8. */
export function asCsv(rows: readonly string[][]): string {
  const quoted = (cell: string) => `"${harmless(cell).replaceAll('"', '""')}"`;
  return `\uFEFF${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is begun with an apostrophe. */
function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
