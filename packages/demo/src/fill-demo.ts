import type { AuthPort } from '@upstream/api/people/auth-port';
import { actorOf } from '@upstream/db/actor';
import type { Actor } from '@upstream/domain/people/actor';
import { calendarFrom } from './calendar.ts';
import { PEOPLE, type Who } from './cast.ts';
import { CHAPTERS } from './chapters/chapters.ts';
import { type Known, sceneOf } from './scene.ts';
import type { Step } from './step.ts';

/**
 * Tells the demo story in an empty database, in the order in which it happened: every step is taken by one of its
 * people through one of the product's own verbs, at its moment before `now`. It ends at the first refusal; whoever
 * calls it clears away an unfinished telling before the next.
 */
export async function fillDemo(now: Date, auth: AuthPort): Promise<void> {
  const calendar = calendarFrom(now);
  const known: Known = new Map();
  for (const { step, at } of inOrder(CHAPTERS.flat(), (step) => calendar.instant(step.when))) {
    const actor = await actingAs(step.who, known);
    const key = `demo: ${step.who} ${step.when}`;
    try {
      await step.take({ the: sceneOf(calendar, actor, known), known, actor, auth, now: at, key });
    } catch (error) {
      const told = `${PEOPLE[step.who].name}, ${step.when}`;
      throw new Error(`The demo story stopped at ${told}: ${String(error)}`, { cause: error });
    }
  }
}

/** Somebody with what they may do and see at that moment; null while they are not here yet. */
async function actingAs(who: Who, known: Known): Promise<Actor | null> {
  const person = known.get(`person ${who}`);
  const organisation = known.get(`organisation ${PEOPLE[who].of}`);
  return person && organisation ? actorOf(person, organisation) : null;
}

function inOrder(steps: readonly Step[], instant: (step: Step) => Date) {
  return steps
    .map((step) => ({ step, at: instant(step) }))
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}
