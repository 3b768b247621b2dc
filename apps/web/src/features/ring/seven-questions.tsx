import { QUESTIONS } from '@upstream/domain/ring/question';
import { Ring } from '../../ui/ring.tsx';
import type { RingAnswer } from '../../ui/ring-answer.ts';
import { RingAndSeven, Seven } from '../../ui/seven.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { asLevel } from './as-level.ts';
import { ConfidenceStrip } from './confidence-strip.tsx';
import type { SevenQuestions_InitiativeFragment } from './seven-questions.generated.ts';

/** The ring of an initiative, and the list beside it that says the same in words. */
export function SevenQuestions({ initiative }: { initiative: SevenQuestions_InitiativeFragment }) {
  const { id, ring, state } = initiative;
  const answers = ring.questions.flatMap(({ number, strength, why, facts, confidence }) => {
    const question = QUESTIONS.find((each) => each === number);
    if (!question) return [];
    const had = facts.filter(({ holds }) => holds).length;
    const absent = facts.every(({ available }) => !available);
    const answer: RingAnswer = { question, had, strength, absent };
    const levels = confidence.spread.flatMap(({ level }) => asLevel(level) ?? []);
    const silent = confidence.missing.length;
    const said = <ConfidenceStrip key="said" said={levels} silent={silent} />;
    return [{ ...answer, why, said, to: `/initiatives/${id}/questions/${question}` }];
  });
  return (
    <Sheet
      title="The seven questions"
      aside={<p className="micro">Four facts on record make a full answer. Counted now, from live data.</p>}
    >
      <RingAndSeven ring={<Ring answers={answers} state={state ?? null} />}>
        <Seven answers={answers} />
      </RingAndSeven>
    </Sheet>
  );
}
