import { db, type Tx } from '@upstream/db/db';
import type { Day } from '@upstream/domain/dates/day';
import type { Actor } from '@upstream/domain/people/actor';
import type { Calendar, StoryDay, StoryTime } from './calendar.ts';
import type { Mark, Who } from './cast.ts';

/** What the story's people find by the names they know things by; each looks with their own eyes. */
export interface Scene {
  day(when: StoryDay): Day;
  moment(when: StoryTime): Date;
  organisation(mark: Mark): string;
  person(who: Who): string;
  place(code: string): Promise<string>;
  partnership(): Promise<string>;
  challenge(title: string): Promise<string>;
  initiative(title: string): Promise<string>;
  ask(what: string): Promise<string>;
  milestone(title: string): Promise<string>;
  task(title: string): Promise<string>;
  /** An organisation's offer to a challenge. */
  offer(challenge: string, mark: Mark): Promise<string>;
  /** An organisation's stake in an initiative. */
  stake(initiative: string, mark: Mark): Promise<string>;
  /** The version of a milestone, task or stake, as it stands now. */
  version(of: 'milestone' | 'task' | 'stake', id: Promise<string>): Promise<number>;
}

type Found = { id: string };

/** The ids found so far, by what they are and what they are called: `person ruth`, `challenge Warm rooms`. */
export type Known = Map<string, string>;

/** A scene as somebody sees it. Ids never change, so that what was found once is known. */
export function sceneOf(calendar: Calendar, actor: Actor | null, known: Known): Scene {
  const find = async (name: string, look: (tx: Tx) => Promise<Found>): Promise<string> => {
    const id = known.get(name) ?? (await db.reading(actor, look)).id;
    known.set(name, id);
    return id;
  };
  const select = { id: true } as const;
  const challenge = (title: string) =>
    find(`challenge ${title}`, (tx) => tx.challenge.findFirstOrThrow({ where: { title }, select }));
  const initiative = (title: string) =>
    find(`initiative ${title}`, (tx) => tx.initiative.findFirstOrThrow({ where: { title }, select }));
  const organisation = (mark: Mark) => met(known, `organisation ${mark}`);
  return {
    day: calendar.day,
    moment: calendar.instant,
    organisation,
    person: (who) => met(known, `person ${who}`),
    challenge,
    initiative,
    place: (code) => find(`place ${code}`, (tx) => tx.place.findUniqueOrThrow({ where: { code }, select })),
    partnership: () => find('partnership', (tx) => tx.partnership.findFirstOrThrow({ select })),
    ask: (what) => find(`ask ${what}`, (tx) => tx.ask.findFirstOrThrow({ where: { what }, select })),
    milestone: (title) =>
      find(`milestone ${title}`, (tx) => tx.milestone.findFirstOrThrow({ where: { title }, select })),
    task: (title) => find(`task ${title}`, (tx) => tx.task.findFirstOrThrow({ where: { title }, select })),
    async offer(title, mark) {
      const where = { challengeId: await challenge(title), organisationId: organisation(mark) };
      return find(`offer ${title} ${mark}`, (tx) => tx.participation.findFirstOrThrow({ where, select }));
    },
    async stake(title, mark) {
      const where = { initiativeId: await initiative(title), organisationId: organisation(mark) };
      return find(`stake ${title} ${mark}`, (tx) => tx.stake.findFirstOrThrow({ where, select }));
    },
    async version(of, found) {
      const query = { where: { id: await found }, select: { version: true } } as const;
      const { version } = await db.reading(actor, (tx): Promise<{ version: number }> => {
        if (of === 'milestone') return tx.milestone.findUniqueOrThrow(query);
        return of === 'task' ? tx.task.findUniqueOrThrow(query) : tx.stake.findUniqueOrThrow(query);
      });
      return version;
    },
  };
}

function met(known: Known, name: string): string {
  const id = known.get(name);
  if (!id) throw new Error(`The story has not met the ${name} yet.`);
  return id;
}
