import { CHALLENGE_STATUS_WORDS, THEME_WORDS } from '@upstream/domain/words/challenge-words';
import type { Cells } from '@upstream/formats/write-csv';
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
export function listRows(challenges: readonly ChallengeCall_ChallengeFragment[]): Cells[] {
  const rows = challenges.map((challenge) => [
    challenge.title,
    inOneSentence(challenge),
    THEME_WORDS[challenge.theme],
    challenge.places.map(({ name }) => name).join('; '),
    CHALLENGE_STATUS_WORDS[challenge.status],
    challenge.closesOn ?? '',
    challenge.partnerCount,
    challenge.emptyChairs.map(({ what }) => what).join('; '),
  ]);
  return [HEADS, ...rows];
}
