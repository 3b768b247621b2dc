import { db } from '@upstream/db/db';
import { whyNotWriteRingWords } from '@upstream/domain/initiatives/why-not-initiative';
import { LIMITS } from '@upstream/domain/limits';
import type { Actor } from '@upstream/domain/people/actor';
import { QUESTIONS } from '@upstream/domain/ring/question';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { keepWords, record } from '../audit/record.ts';
import { noteActing, openInitiative } from '../initiatives/open-initiative.ts';
import { id, parse, text } from '../parse.ts';
import { ringField } from './words.ts';

const WriteRingWords = z.object({
  initiativeId: id('Initiative'),
  question: z.literal(QUESTIONS, { error: 'Choose a question from 1 to 7.' }),
  words: text({ most: LIMITS.words, lines: true }),
  expectedVersion: z
    .int({ error: 'Say how many versions you saw.' })
    .min(0, 'Say how many versions you saw; 0 while there is none.'),
});

/** An owner writes on one of the seven questions. The words before stay as earlier versions. */
export async function writeRingWords(actor: Actor, input: unknown, now: Date) {
  const { initiativeId, question, words, expectedVersion } = parse(WriteRingWords, input);
  const field = ringField(question);
  return db.as(actor, {}, async (tx) => {
    const initiative = await openInitiative(tx, initiativeId, now);
    const version = await tx.textVersion.count({ where: { initiativeId, recordId: initiativeId, field } });
    const refusal =
      whyNotWriteRingWords(actor, initiative, now) ?? whyNotVersion({ version }, expectedVersion);
    if (refusal) throw refusal;

    const root = { initiativeId };
    const kept = await keepWords(tx, actor, now, { root, recordId: initiativeId, field, words });
    await noteActing(tx, actor, initiativeId, now);
    await record(tx, actor, now, {
      did: 'ring.words_written',
      record: { type: 'Initiative', id: initiativeId },
      about: root,
      before: { question, version },
      after: { question, version: version + 1, words: kept },
    });
    return { initiativeId };
  });
}
