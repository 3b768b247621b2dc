import { QUESTIONS } from '@upstream/domain/ring/question';
import {
  INITIATIVE_STATE_WORDS,
  INITIATIVE_STATUS_WORDS,
  QUESTION_SHORT,
  STRENGTH_WORDS,
} from '@upstream/domain/words/initiative-words';
import type { Cells } from '@upstream/formats/write-csv';
import { type InitiativeRow, ownersOf } from './initiative-register.tsx';

const HEADS = [
  ...['Initiative', 'Status', 'State', 'Owners', 'Starts', 'Ends'],
  ...['Milestones', 'Reached', 'Overdue', ...QUESTIONS.map((question) => QUESTION_SHORT[question])],
];

/** The rows of a list of initiatives, heads first, for a spreadsheet: each of the seven questions in a column. */
export function listRows(initiatives: readonly InitiativeRow[]): Cells[] {
  return [HEADS, ...initiatives.map(cellsOf)];
}

function cellsOf(row: InitiativeRow): Cells {
  return [
    row.title,
    INITIATIVE_STATUS_WORDS[row.status],
    row.state ? INITIATIVE_STATE_WORDS[row.state] : null,
    ownersOf(row)
      .map(({ name }) => name)
      .join('; '),
    row.startsOn ?? null,
    row.endsOn ?? null,
    row.milestoneCount,
    row.reachedMilestones,
    row.overdueMilestones,
    ...row.ring.pips.strengths.map((strength) => STRENGTH_WORDS[strength]),
  ];
}
