import { addMilestone } from '@upstream/api/initiatives/add-milestone';
import { addTask } from '@upstream/api/initiatives/add-task';
import { addUpdate } from '@upstream/api/initiatives/add-update';
import { finishTask } from '@upstream/api/initiatives/finish-task';
import { reachMilestone } from '@upstream/api/initiatives/reach-milestone';
import { setConfidence } from '@upstream/api/ring/set-confidence';
import { writeRingWords } from '@upstream/api/ring/write-ring-words';
import type { InitiativeState } from '@upstream/domain/initiatives/initiative-status';
import type { ConfidenceLevel, Question } from '@upstream/domain/ring/question';
import type { StoryDay, StoryTime } from '../calendar.ts';
import { PEOPLE, type Who } from '../cast.ts';
import { did, type Step } from '../step.ts';

/** A point to reach: by when, who answers for it, and what must come first. */
interface Point {
  title: string;
  by: StoryDay;
  answers: Who;
  binding?: boolean;
  after?: string[];
}

/** An owner sets a milestone. */
export function sets(when: StoryTime, who: Who, initiative: string, point: Point): Step {
  return did(when, who, addMilestone, (the) => ({
    initiativeId: the.initiative(initiative),
    title: point.title,
    dueOn: the.day(point.by),
    organisationId: the.organisation(PEOPLE[point.answers].of),
    personId: the.person(point.answers),
    binding: point.binding ?? false,
    waitsForIds: (point.after ?? []).map((title) => the.milestone(title)),
  }));
}

/** Somebody says that a milestone is reached, on that day. */
export function reaches(when: StoryTime, who: Who, milestone: string): Step {
  return did(when, who, reachMilestone, (the) => ({
    milestoneId: the.milestone(milestone),
    expectedVersion: the.version('milestone', the.milestone(milestone)),
  }));
}

/** Somebody puts a piece of work under a milestone, and says whose it is and by when. */
export function gives(
  when: StoryTime,
  who: Who,
  work: { under: string; to: Who; title: string; by: StoryDay },
): Step {
  return did(when, who, addTask, (the) => ({
    milestoneId: the.milestone(work.under),
    title: work.title,
    organisationId: the.organisation(PEOPLE[work.to].of),
    personId: the.person(work.to),
    dueOn: the.day(work.by),
  }));
}

/** Somebody has done a piece of work. */
export function finishes(when: StoryTime, who: Who, task: string): Step {
  return did(when, who, finishTask, (the) => ({
    taskId: the.task(task),
    expectedVersion: the.version('task', the.task(task)),
  }));
}

/** Somebody says for their organisation how an initiative stands. */
export function tells(
  when: StoryTime,
  who: Who,
  initiative: string,
  state: InitiativeState,
  words: string,
): Step {
  return did(when, who, addUpdate, (the) => ({ initiativeId: the.initiative(initiative), state, words }));
}

/** An owner writes on one of the seven questions; `over` counts the versions before. */
export function writes(
  when: StoryTime,
  who: Who,
  initiative: string,
  question: Question,
  words: string,
  over = 0,
): Step {
  return did(when, who, writeRingWords, (the) => ({
    initiativeId: the.initiative(initiative),
    question,
    words,
    expectedVersion: over,
  }));
}

/** An owner says how sure it is of an answer. */
export function trusts(
  when: StoryTime,
  who: Who,
  initiative: string,
  question: Question,
  level: ConfidenceLevel,
): Step {
  return did(when, who, setConfidence, (the) => ({
    initiativeId: the.initiative(initiative),
    question,
    level,
  }));
}
