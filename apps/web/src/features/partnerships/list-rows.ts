import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import type { Cells } from '@upstream/formats/write-csv';
import type { PartnershipsQuery } from './partnerships-page.generated.ts';

type Row = PartnershipsQuery['partnerships']['edges'][number]['node'];

const HEADS = [
  'Partnership',
  'Places',
  'We are',
  'Members',
  'Open challenges',
  'Initiatives',
  'Empty chairs',
];

/** The rows of a list of partnerships, heads first, for a spreadsheet. */
export function listRows(partnerships: readonly Row[]): Cells[] {
  return [
    HEADS,
    ...partnerships.map(({ name, places, myMembership: ours, summary }) => [
      name,
      places.map((place) => place.name).join('; '),
      ours?.status === 'ACTIVE' ? PARTNERSHIP_ROLE_WORDS[ours.role] : null,
      summary?.members ?? null,
      summary?.openChallenges ?? null,
      summary?.initiatives ?? null,
      summary?.emptyChairs ?? null,
    ]),
  ];
}
