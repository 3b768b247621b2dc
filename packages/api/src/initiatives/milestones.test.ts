import type { OrganisationActor } from '@upstream/domain/people/actor';
import { describe, expect, test } from 'vitest';
import {
  does,
  doneBy,
  key,
  ownedByTwo,
  type ShownInitiative,
  type ShownMilestone,
} from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';

async function withMilestone(who: OrganisationActor, initiativeId: string, changes: object = {}) {
  const input = { initiativeId, title: 'First visits', dueOn: '2026-03-31', ...key(), ...changes };
  const title = 'title' in changes ? changes.title : input.title;
  return named(await doneBy(who, 'addMilestone', input), `${title}`);
}

function named(initiative: ShownInitiative, title: string): ShownMilestone {
  const found = initiative.milestones.edges.find(({ node }) => node.title === title);
  if (!found) throw new Error(`There is no milestone ${title}.`);
  return found.node;
}

const asItIs = (milestone: ShownMilestone, changes: object = {}) => ({
  milestoneId: milestone.id,
  expectedVersion: milestone.version,
  title: milestone.title,
  dueOn: milestone.dueOn,
  organisationId: milestone.organisation.id,
  binding: true,
  waitsForIds: milestone.waitsFor.map(({ id }) => id),
  ...changes,
});

const at = ({ id, version }: ShownMilestone) => ({ milestoneId: id, expectedVersion: version });

describe('a milestone', () => {
  test('is added by an owner, sent twice once, and is overdue after its day', async () => {
    const { one, initiative } = await ownedByTwo();
    const input = { initiativeId: initiative.id, title: 'First visits', dueOn: '2026-03-31', ...key() };
    await doneBy(one, 'addMilestone', input);
    const twice = await doneBy(one, 'addMilestone', input, new Date('2026-03-31T22:59:00Z'));
    expect(twice.milestones.edges).toHaveLength(1);
    expect(named(twice, 'First visits').overdue).toBe(false);
    const later = await doneBy(one, 'addMilestone', input, new Date('2026-03-31T23:00:00Z'));
    expect(named(later, 'First visits').overdue).toBe(true);
    const stranger = await does(await somebody(), 'addMilestone', { ...input, ...key() });
    expect(stranger.code).toBe('NOT_PERMITTED');
  });

  test('keeps the day first promised once it binds', async () => {
    const { one, initiative } = await ownedByTwo();
    const loose = await withMilestone(one, initiative.id);
    const moved = named(
      await doneBy(one, 'changeMilestone', asItIs(loose, { dueOn: '2026-04-30' })),
      loose.title,
    );
    expect(moved).toMatchObject({ dueOn: '2026-04-30', firstDueOn: '2026-04-30' });
    const again = await doneBy(one, 'changeMilestone', asItIs(moved, { dueOn: '2026-05-31' }));
    expect(named(again, loose.title)).toMatchObject({ dueOn: '2026-05-31', firstDueOn: '2026-04-30' });
  });

  test('changed from an old version is refused with the present one', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const milestone = await withMilestone(one, initiative.id);
    const answers = await Promise.all(
      [one, other].map((who) => does(who, 'changeMilestone', asItIs(milestone, { title: 'Other' }))),
    );
    expect(answers.map(({ code }) => code ?? 'done').sort()).toEqual(['STALE_VERSION', 'done']);
  });

  test('waits for others, and never in a circle', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const first = await withMilestone(one, initiative.id, { title: 'A' });
    const second = await withMilestone(one, initiative.id, { title: 'B', waitsForIds: [first.id] });
    const circle = await does(one, 'changeMilestone', asItIs(first, { waitsForIds: [second.id] }));
    expect(circle).toMatchObject({
      code: 'DEPENDENCY_CIRCLE',
      message: expect.stringContaining('“A” → “B” → “A”'),
    });
    const itself = await does(one, 'changeMilestone', asItIs(first, { waitsForIds: [first.id] }));
    expect(itself.code).toBe('DEPENDENCY_CIRCLE');

    const third = await withMilestone(one, initiative.id, { title: 'C' });
    const crossing = await Promise.all([
      does(one, 'changeMilestone', asItIs(first, { waitsForIds: [third.id] })),
      does(other, 'changeMilestone', asItIs(third, { waitsForIds: [first.id] })),
    ]);
    expect(crossing.map(({ code }) => code).filter(Boolean)).toEqual(['DEPENDENCY_CIRCLE']);
  });

  test('is reached after what it waits for, and taken back before it', async () => {
    const { one, initiative } = await ownedByTwo();
    const first = await withMilestone(one, initiative.id, { title: 'A' });
    const second = await withMilestone(one, initiative.id, { title: 'B', waitsForIds: [first.id] });
    expect((await does(one, 'reachMilestone', at(second))).code).toBe('MILESTONE_WAITS');
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const early = await does(one, 'reachMilestone', { ...at(first), reachedOn: tomorrow });
    expect(early.issues?.[0]?.field).toBe('reachedOn');
    const reached = await doneBy(one, 'reachMilestone', { ...at(first), reachedOn: '2026-01-31' });
    expect(named(reached, 'A').reachedOn).toBe('2026-01-31');
    const both = await doneBy(one, 'reachMilestone', at(second));
    expect((await does(one, 'reachMilestone', at(named(both, 'B')))).code).toBe('MILESTONE_REACHED');
    expect((await does(one, 'changeMilestone', asItIs(named(both, 'B')))).code).toBe('MILESTONE_REACHED');
    expect((await does(one, 'unreachMilestone', at(named(both, 'A')))).code).toBe('MILESTONE_NEEDED');
    const back = await doneBy(one, 'unreachMilestone', at(named(both, 'B')));
    expect(named(back, 'B').reachedOn).toBeNull();
    expect((await does(one, 'unreachMilestone', at(named(back, 'B')))).code).toBe('MILESTONE_NOT_REACHED');
  });

  test('is removed only while nothing hangs on it', async () => {
    const { one, initiative } = await ownedByTwo();
    const first = await withMilestone(one, initiative.id, { title: 'A' });
    const second = await withMilestone(one, initiative.id, { title: 'B', waitsForIds: [first.id] });
    expect((await does(one, 'removeMilestone', at(first))).code).toBe('MILESTONE_NEEDED');
    await doneBy(one, 'removeMilestone', at(second));
    await doneBy(one, 'removeMilestone', at(first));
    expect((await does(one, 'removeMilestone', at(first))).code).toBe('NOT_FOUND');
  });

  test('is answered for by an organisation that takes part, and one of its people', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const base = { initiativeId: initiative.id, title: 'A', dueOn: '2026-03-31' };
    const foreign = { ...base, organisationId: (await somebody()).organisationId, ...key() };
    expect((await does(one, 'addMilestone', foreign)).issues?.[0]?.field).toBe('organisationId');
    const mismatched = { ...base, organisationId: other.organisationId, personId: one.personId, ...key() };
    expect((await does(one, 'addMilestone', mismatched)).issues?.[0]?.field).toBe('personId');
    const elsewhere = await ownedByTwo();
    const strange = await withMilestone(elsewhere.one, elsewhere.initiative.id);
    const waiting = { ...base, waitsForIds: [strange.id], ...key() };
    expect((await does(one, 'addMilestone', waiting)).issues?.[0]?.field).toBe('waitsForIds.0');
  });
});

describe('a task', () => {
  test('is added, changed, done, and not done after all', async () => {
    const { one, other, initiative } = await ownedByTwo();
    const { id: milestoneId, title } = await withMilestone(one, initiative.id);
    const added = await doneBy(one, 'addTask', { milestoneId, title: 'Ring the surveyor', ...key() });
    const task = named(added, title).tasks[0];
    if (!task) throw new Error('The task was not added.');
    const as = (version: number) => ({ taskId: task.id, expectedVersion: version });
    const change = { ...as(1), title: 'Ring both surveyors', organisationId: other.organisationId };
    await doneBy(one, 'changeTask', change);
    expect((await does(other, 'changeTask', change)).code).toBe('STALE_VERSION');
    const now = new Date('2026-06-01T23:30:00Z');
    const done = named(await doneBy(other, 'finishTask', as(2), now), title).tasks[0];
    expect(done).toMatchObject({ title: 'Ring both surveyors', doneOn: '2026-06-02' });
    expect(named(await doneBy(other, 'reopenTask', as(3)), title).tasks[0]?.doneOn).toBeNull();
    expect((await does(await somebody(), 'finishTask', as(4))).code).toBe('NOT_PERMITTED');
    const milestone = named(await doneBy(one, 'finishTask', as(4)), title);
    expect((await does(one, 'removeMilestone', at(milestone))).code).toBe('MILESTONE_NEEDED');
  });
});
