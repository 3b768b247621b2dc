import type { ConfidenceLevel, Question } from '@upstream/domain/ring/question';
import type { StoryTime } from '../calendar.ts';
import type { Who } from '../cast.ts';
import type { Step } from '../step.ts';
import { ONE_VISIT } from './one-visit.ts';
import { trusts, writes } from './work.ts';

const words: Step[] = [
  writes(
    'Tue -61 11:00',
    'ruth',
    ONE_VISIT,
    1,
    'The council, the trust and the two landlords own it as equals. Tenants sit at the table and speak first.',
  ),
  writes(
    'Wed -21 11:00',
    'ruth',
    ONE_VISIT,
    1,
    'The council, the trust and the two landlords own it as equals. Tenants sit at the table and speak first. One chair is empty: no GP practice has come, so families reach us only after the third prescription.',
    1,
  ),
  writes(
    'Tue -59 15:00',
    'callum',
    ONE_VISIT,
    2,
    'Whoever comes first finds out everything, writes it down once, and can begin the repair. Nobody passes a family on.',
  ),
  writes(
    'Wed -58 09:30',
    'bethan',
    ONE_VISIT,
    3,
    'The visit itself. Three visits cost three times the travel, and the wall dries only after the last.',
  ),
  writes(
    'Thu -57 10:15',
    'callum',
    ONE_VISIT,
    4,
    'Days from the report to made safe, looked at every month. Damp shows in the repair list six weeks before it shows in a child.',
  ),
  writes(
    'Mon -56 13:40',
    'anil',
    ONE_VISIT,
    5,
    'Fewer children in hospital in January, and fewer families ringing twice. The second is ours to change; the first is the reason.',
  ),
  writes(
    'Thu -30 18:45',
    'bethan',
    ONE_VISIT,
    6,
    'A rent may rise after a repair. A nurse’s note must never reach a landlord. A family may grow tired of visits. Tenants named all three.',
  ),
];

const sure = (
  [
    ['Mon -12 10:00', 'ruth', [3, 3, 2, 2, 3, 2, 1]],
    ['Mon -12 14:00', 'anil', [3, 2, 2, 1, 3, 1, 0]],
    ['Tue -12 09:00', 'bethan', [4, 3, 3, 2, 3, 2, 1]],
    ['Tue -12 16:00', 'callum', [3, 3, 1, 3, 2, 2, 0]],
  ] as const
).flatMap(([moment, who, levels]) => levels.map((level, index) => trusted(moment, who, index, level)));

function trusted(moment: StoryTime, who: Who, index: number, level: ConfidenceLevel): Step {
  const minute = String(index).padStart(2, '0');
  const when = `${moment.slice(0, -2)}${minute}` as StoryTime;
  return trusts(when, who, ONE_VISIT, (index + 1) as Question, level);
}

/** What the partners say of the seven questions, and how sure each owner is. On the last nobody wrote a word. */
export const oneVisitRing: Step[] = [...words, ...sure];
