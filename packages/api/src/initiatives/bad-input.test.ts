import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Done, does, doneBy, key, ownedByTwo, proposal } from '../testing/initiative.ts';
import { somebody } from '../testing/somebody.ts';

const NAUGHTY = {
  'a NUL': 'a\u0000b',
  'a lone surrogate': 'a\ud800b',
  'a right-to-left override': 'a\u202eb',
  'nothing that can be seen': '\u200b \u3164',
  'more than fits': 'x'.repeat(5000),
};

let owned: Awaited<ReturnType<typeof ownedByTwo>>;
let ids: Record<'initiativeId' | 'milestoneId' | 'taskId' | 'stakeId', string>;
let proposed: object;

beforeAll(async () => {
  owned = await ownedByTwo();
  const { one, other, initiative } = owned;
  const initiativeId = initiative.id;
  const added = { initiativeId, title: 'First', dueOn: '2030-01-01', ...key() };
  const milestone = (await doneBy(one, 'addMilestone', added)).milestones.edges[0]?.node;
  const milestoneId = milestone?.id ?? '';
  const tasked = await doneBy(one, 'addTask', { milestoneId, title: 'Ring', ...key() });
  const taskId = tasked.milestones.edges[0]?.node.tasks[0]?.id ?? '';
  const mine = initiative.stakes.find(({ organisation }) => organisation.id.endsWith(one.organisationId));
  ids = { initiativeId, milestoneId, taskId, stakeId: mine?.id ?? '' };
  proposed = await proposal(one, other);
});

const own = () => ({ organisationId: owned.one.organisationId });
const seen = { expectedVersion: 1 };

/** Each verb: which record it names, more of a good input, the fields of free words, and those of days. */
const verbs: [
  verb: string,
  record: keyof typeof ids | null,
  more: () => object,
  texts: string[],
  days: string[],
][] = [
  [
    'proposeInitiative',
    null,
    () => ({ ...proposed, ...key() }),
    ['title', 'summary'],
    ['startsOn', 'endsOn'],
  ],
  [
    'changeInitiative',
    'initiativeId',
    () => ({ title: 'A', summary: 'B', ...seen }),
    ['title', 'summary'],
    ['startsOn', 'endsOn'],
  ],
  ['closeInitiative', 'initiativeId', () => seen, [], []],
  ['addUpdate', 'initiativeId', () => ({ state: 'PAUSED', words: 'A', ...key() }), ['words'], []],
  ['visitInitiative', 'initiativeId', () => ({}), [], []],
  ['inviteStake', 'initiativeId', () => ({ ...own(), kind: 'FUNDER', ...key() }), [], []],
  ['offerStake', 'initiativeId', () => ({ kind: 'FUNDER', brings: 'A', ...key() }), ['brings'], []],
  ['acceptStake', 'stakeId', () => ({ accountablePersonId: owned.one.personId, ...seen }), [], []],
  ['declineStake', 'stakeId', () => seen, [], []],
  ['answerStakeOffer', 'stakeId', () => ({ accept: true, ...seen }), [], []],
  ['nameAccountablePerson', 'stakeId', () => ({ personId: owned.one.personId, ...seen }), [], []],
  ['giveNotice', 'stakeId', () => seen, [], []],
  ['withdrawNotice', 'stakeId', () => seen, [], []],
  [
    'addMilestone',
    'initiativeId',
    () => ({ title: 'A', dueOn: '2030-01-01', ...key() }),
    ['title'],
    ['dueOn'],
  ],
  [
    'changeMilestone',
    'milestoneId',
    () => ({ title: 'A', dueOn: '2030-01-01', binding: false, waitsForIds: [], ...own(), ...seen }),
    ['title'],
    ['dueOn'],
  ],
  ['reachMilestone', 'milestoneId', () => seen, [], ['reachedOn']],
  ['unreachMilestone', 'milestoneId', () => seen, [], []],
  ['removeMilestone', 'milestoneId', () => seen, [], []],
  ['addTask', 'milestoneId', () => ({ title: 'A', ...key() }), ['title'], ['dueOn']],
  ['changeTask', 'taskId', () => ({ title: 'A', ...own(), ...seen }), ['title'], ['dueOn']],
  ['finishTask', 'taskId', () => seen, [], []],
  ['reopenTask', 'taskId', () => seen, [], []],
  ['writeRingWords', 'initiativeId', () => ({ question: 1, words: 'A', expectedVersion: 0 }), ['words'], []],
  ['setConfidence', 'initiativeId', () => ({ question: 1, level: 4, ...key() }), [], []],
];

const fieldsOf = ({ issues }: Done) => issues?.map(({ field }) => field);

const good = (record: keyof typeof ids | null, more: () => object) => ({
  ...(record ? { [record]: ids[record] } : {}),
  ...more(),
});

const withTexts = verbs.filter(([, , , texts]) => texts.length > 0);
const withDays = verbs.filter(([, , , , days]) => days.length > 0);
const withRecord = verbs.flatMap(([verb, record, more]) => (record ? [{ verb, record, more }] : []));

describe.each(withTexts)('%s', (verb, record, more, texts) => {
  test.each(Object.entries(NAUGHTY))('refuses %s in its words', async (_what, bad) => {
    for (const field of texts) {
      const input = { ...good(record, more), [field]: bad };
      expect(fieldsOf(await does(owned.one, verb, input)), field).toEqual([field]);
    }
  });
});

describe.each(withDays)('%s', (verb, record, more, _texts, days) => {
  test.each(['9999-12-31', '2026-02-31', '31/03/2026', ''])('refuses the day %o', async (bad) => {
    for (const field of days) {
      const input = { ...good(record, more), [field]: bad };
      expect(fieldsOf(await does(owned.one, verb, input)), field).toContain(field);
    }
  });
});

test.each(withRecord)(
  '$verb refuses what is no id by its field, and an unknown or foreign one as not found',
  async ({ verb, record, more }) => {
    const input = (id: string) => ({ ...good(record, more), [record]: id });
    for (const bad of ['', 'x', `person_${randomUUID()}`, 'a\u0000b', '\ud800'])
      expect(fieldsOf(await does(owned.one, verb, input(bad))), bad).toEqual([record]);
    const unknown = await does(owned.one, verb, input(randomUUID()));
    const foreign = await idIn(await ownedByTwo({ visibility: 'OWNERS' }), record);
    const refused = await does(await somebody(), verb, input(foreign));
    expect([unknown.code, refused.code]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(refused.message).toBe(unknown.message);
  },
);

describe.each(verbs)('%s', (verb, record, more) => {
  test('asks a visitor to sign in', async () => {
    await expect(does(null, verb, good(record, more))).rejects.toThrow('Sign in first.');
  });
});

test.each([
  ['writeRingWords', 'question', 8],
  ['writeRingWords', 'question', 0],
  ['writeRingWords', 'expectedVersion', -1],
  ['setConfidence', 'level', 5],
  ['setConfidence', 'level', -1],
  ['closeInitiative', 'expectedVersion', 0],
])('%s refuses %s %i', async (verb, field, bad) => {
  const more = verbs.find(([each]) => each === verb)?.[2]() ?? {};
  const input = { initiativeId: ids.initiativeId, ...more, [field]: bad };
  expect(fieldsOf(await does(owned.one, verb, input))).toEqual([field]);
});

async function idIn({ one, initiative }: typeof owned, record: keyof typeof ids): Promise<string> {
  if (record === 'initiativeId') return initiative.id;
  if (record === 'stakeId') return initiative.stakes[0]?.id ?? '';
  const added = { initiativeId: initiative.id, title: 'A', dueOn: '2030-01-01', ...key() };
  const milestoneId = (await doneBy(one, 'addMilestone', added)).milestones.edges[0]?.node.id ?? '';
  if (record === 'milestoneId') return milestoneId;
  const tasked = await doneBy(one, 'addTask', { milestoneId, title: 'A', ...key() });
  return tasked.milestones.edges[0]?.node.tasks[0]?.id ?? '';
}
