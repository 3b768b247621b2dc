import { type Tx, transactionOf } from '@upstream/db/db';
import type { Context } from './context.ts';

/** Reads something of many records in one go. */
export type Load<Value> = (tx: Tx, ids: readonly string[], now: Date) => Promise<ReadonlyMap<string, Value>>;

interface Batch<Value> {
  ids: string[];
  answer: Promise<ReadonlyMap<string, Value>>;
}

/**
 * A question about one record that is asked for a whole list at once: what an operation asks in one tick is read
 * together. Answers last as long as the transaction they were read in.
 */
export function batched<Value>(load: Load<Value>) {
  const known = new WeakMap<Tx, Map<string, Promise<Value | undefined>>>();
  const waiting = new WeakMap<Tx, Batch<Value>>();

  function next(tx: Tx, now: Date): Batch<Value> {
    const ids: string[] = [];
    const answer = settled().then(() => {
      waiting.delete(tx);
      return load(tx, ids, now);
    });
    const batch = { ids, answer };
    waiting.set(tx, batch);
    return batch;
  }

  return (context: Context, id: string): Promise<Value | undefined> => {
    const tx = transactionOf(context);
    const answers = known.get(tx) ?? new Map<string, Promise<Value | undefined>>();
    known.set(tx, answers);
    const asked = answers.get(id);
    if (asked) return asked;
    const batch = waiting.get(tx) ?? next(tx, context.now);
    batch.ids.push(id);
    const answer = batch.answer.then((values) => values.get(id));
    answers.set(id, answer);
    return answer;
  };
}

/** When every resolver of this tick has asked. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
