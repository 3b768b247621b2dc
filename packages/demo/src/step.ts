import type { AuthPort } from '@upstream/api/people/auth-port';
import type { Actor } from '@upstream/domain/people/actor';
import type { StoryTime } from './calendar.ts';
import type { Who } from './cast.ts';
import type { Known, Scene } from './scene.ts';

/** Where and by whom a step is taken. */
export interface Stage {
  /** What the story can look up, as the person who takes the step. */
  the: Scene;
  /** Ids known so far; arrivals add theirs. */
  known: Known;
  /** Who takes it, with what they may do at that moment; null while they are not here yet. */
  actor: Actor | null;
  auth: AuthPort;
  now: Date;
  /** The key of the request: the same in every telling. */
  key: string;
}

/** One thing that one of the story's people did, at a moment of the story. */
export interface Step {
  when: StoryTime;
  who: Who;
  take(stage: Stage): Promise<unknown>;
}

/** What somebody sends with a verb; look-ups may be left as promises. */
type Input = Record<string, unknown>;

/** A verb of the product. */
type Verb = (actor: Actor, input: unknown, now: Date) => Promise<unknown>;

/** Somebody did something by one of the product's verbs, held to its rules as they stood for them then. */
export function did(when: StoryTime, who: Who, verb: Verb, says: (the: Scene) => Input): Step {
  return {
    when,
    who,
    async take({ the, actor, now, key }) {
      if (!actor) throw new Error(`${who} is not here yet.`);
      return verb(actor, { ...(await settled(says(the))), idempotencyKey: key }, now);
    },
  };
}

async function settled(input: Input): Promise<Input> {
  const entries = Object.entries(input).map(async ([name, value]) => [
    name,
    await (Array.isArray(value) ? Promise.all(value) : value),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
