import type { Question } from '@upstream/domain/ring/question';
import { batched } from '../batched.ts';

/** One version of the owners' words on a question. */
export interface RingWordsVersion {
  id: string;
  /** Counted from 1 for each question. */
  version: number;
  question: Question;
  words: string;
  personId: string | null;
  organisationId: string | null;
  writtenAt: Date;
}

/** The field under which the words on a question are kept. */
export const ringField = (question: Question) => `ring.${question}`;

/** Every version of the owners' words on an initiative's questions, the oldest first. */
export const ringWords = batched<RingWordsVersion[]>(async (tx, ids) => {
  const rows = await tx.textVersion.findMany({
    where: { initiativeId: { in: [...ids] }, field: { startsWith: 'ring.' } },
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
  });
  const found = new Map<string, RingWordsVersion[]>();
  for (const { recordId, field, ...row } of rows) {
    const question = Number(field.slice('ring.'.length)) as Question;
    const versions = found.get(recordId) ?? [];
    const version = versions.filter((each) => each.question === question).length + 1;
    found.set(recordId, [...versions, { ...row, question, version }]);
  }
  return found;
});
