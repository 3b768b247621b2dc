import { randomUUID } from 'node:crypto';
import { db } from '@upstream/db/db';
import { addDays, dateFromDay } from '@upstream/domain/dates/day';
import { dayOf } from '@upstream/domain/dates/london';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { expect, test } from 'vitest';
import { joinChallenge } from '../challenges/join-challenge.ts';
import { shareChallenge } from '../challenges/share-challenge.ts';
import { ask } from '../testing/ask.ts';
import { invited, joined, partnershipOf } from '../testing/partnership.ts';
import { somebody } from '../testing/somebody.ts';

const NOW = new Date('2026-03-09T09:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000);

const WEEK = `query { myWeek { asOf changedSince
  duties { total shown { kind sentence about act since dueOn mine recordType recordId partId } }
  changes { did words person { name } organisation { name } } newForYou { why helps challenge { title } } } }`;

interface Week {
  myWeek: {
    asOf: string;
    changedSince: string;
    duties: {
      total: number;
      shown: { kind: string; sentence: string; about: string; mine: boolean; partId: string | null }[];
    };
    changes: { did: string }[];
    newForYou: { why: string; helps: string[]; challenge: { title: string } }[];
  };
}

async function weekOf(actor: OrganisationActor, now = NOW) {
  const { data, errors } = await ask<Week>(actor, WEEK, {}, { now });
  if (errors) throw errors[0];
  return data.myWeek;
}

async function kindsOf(actor: OrganisationActor, now = NOW) {
  return (await weekOf(actor, now)).duties.shown.map(({ kind }) => kind);
}

/** A person who decides, beside another who administers: nothing waits for them. */
async function decider(wanted: Parameters<typeof somebody>[0] = {}) {
  const administrator = await somebody(wanted);
  return somebody({ beside: administrator, role: 'DECIDE' });
}

const challenge = (changes: Record<string, unknown> = {}) => ({
  title: `Cold homes ${randomUUID().slice(0, 6)}`,
  statement: 'Nobody should be ill from the home they live in.',
  theme: 'HOUSING',
  whoItHurts: 'Children with asthma',
  status: 'OPEN',
  visibility: 'PUBLIC',
  approvesJoining: true,
  placeIds: [],
  asks: [{ what: 'A warm room', help: 'SPACE' }],
  idempotencyKey: randomUUID(),
  ...changes,
});

const offer = (challengeId: string, offers = ['TIME']) => ({
  challengeId,
  offers,
  sentence: 'Six hours a week.',
  idempotencyKey: randomUUID(),
});

test('an organisation nobody waits for has an empty week', async () => {
  expect((await weekOf(await decider())).duties).toEqual({ total: 0, shown: [] });
});

test('an offer waits for whoever decides for a steward, and for nobody who can only see', async () => {
  const steward = await decider();
  const { challengeId } = await shareChallenge(steward, challenge(), daysAgo(3));
  const helper = await decider({ organisationName: 'Repair Café' });
  await joinChallenge(helper, offer(challengeId), daysAgo(2));
  const week = await weekOf(steward);
  expect(week.duties.shown).toMatchObject([
    {
      kind: 'ANSWER_OFFER',
      sentence: 'Answer Repair Café, which offers help',
      act: 'Answer',
      recordType: 'Challenge',
      recordId: `challenge_${challengeId}`,
    },
  ]);
  expect(week.changes.map(({ did }) => did)).toEqual(['challenge.offered']);
  expect(await kindsOf(await somebody({ beside: steward, role: 'SEE' }))).toEqual([]);
  expect(await kindsOf(helper)).toEqual([]);
});

test('offers that joined at once are matched to empty chairs, one line for a challenge', async () => {
  const steward = await decider();
  const open = challenge({ approvesJoining: false });
  const { challengeId } = await shareChallenge(steward, open, daysAgo(3));
  for (let index = 0; index < 2; index += 1)
    await joinChallenge(await somebody(), offer(challengeId), daysAgo(1));
  expect((await weekOf(steward)).duties.shown).toMatchObject([
    { kind: 'MATCH_OFFERS', sentence: 'Match two offers to an empty chair' },
  ]);
});

test('a draft waits to be opened by those who look after it', async () => {
  const steward = await decider();
  await shareChallenge(steward, challenge({ status: 'DRAFT' }), daysAgo(1));
  expect(await kindsOf(steward)).toEqual(['OPEN_DRAFT']);
  expect(await kindsOf(await decider())).toEqual([]);
});

test('an invitation to a partnership waits until it is answered, and the only administrator is told last', async () => {
  const founder = await somebody();
  const partnershipId = await partnershipOf(founder);
  const guest = await invited(founder, partnershipId, await somebody());
  expect(await kindsOf(guest, new Date())).toEqual(['ANSWER_MEMBERSHIP', 'SHARE_ADMINISTRATION']);
  const accept = `mutation ($input: AcceptMembershipInput!) { acceptMembership(input: $input) { __typename } }`;
  await ask(guest, accept, { input: { partnershipId } });
  expect(await kindsOf(guest, new Date())).toEqual(['SHARE_ADMINISTRATION']);
});

/** An initiative owned by one organisation, invited owners beside it, written straight into the record. */
async function initiativeOf(
  owner: OrganisationActor,
  changes: { status?: 'PROPOSED' | 'ACTIVE'; invited?: string; accountable?: boolean } = {},
) {
  const id = randomUUID();
  const { organisationId, personId } = owner;
  await db.as(owner, {}, async (tx) => {
    const created = { createdAt: daysAgo(60), updatedAt: daysAgo(60) };
    const words = { title: 'One visit, dry homes', summary: 'One visit does it.' };
    await tx.initiative.create({
      data: { id, ...words, ...created, status: changes.status ?? 'PROPOSED', visibility: 'OWNERS' },
    });
    const stake = { initiativeId: id, kind: 'OWNER' as const, invitedAt: daysAgo(59) };
    const accountablePersonId = changes.accountable === false ? null : personId;
    await tx.stake.create({ data: { ...stake, organisationId, status: 'ACTIVE', accountablePersonId } });
    if (changes.invited)
      await tx.stake.create({ data: { ...stake, organisationId: changes.invited, status: 'INVITED' } });
  });
  return id;
}

test('an owner is told what an owner owes: a co-owner, somebody accountable, an update', async () => {
  const owner = await decider();
  await initiativeOf(owner, { status: 'ACTIVE', accountable: false });
  expect(await kindsOf(owner)).toEqual(['FIND_CO_OWNER', 'NAME_ACCOUNTABLE_PERSON', 'ADD_UPDATE']);
});

test('an invited owner is asked for its answer, and the proposer waits for it', async () => {
  const [owner, guest] = [await decider(), await decider()];
  await initiativeOf(owner, { invited: guest.organisationId });
  expect((await weekOf(guest)).duties.shown).toMatchObject([
    { kind: 'ANSWER_STAKE', sentence: 'Say whether we own One visit, dry homes together' },
  ]);
  expect(await kindsOf(owner)).toEqual([]);
});

test('milestones and tasks are told from fourteen days before, one’s own before a colleague’s', async () => {
  const [owner, guest] = [await decider(), await decider()];
  const initiativeId = await initiativeOf(owner, { invited: guest.organisationId });
  const on = (days: number) => dateFromDay(addDays(dayOf(NOW), days));
  const colleague = await somebody({ beside: owner, role: 'ADD' });
  await db.as(owner, {}, async (tx) => {
    const own = { initiativeId, organisationId: owner.organisationId, createdAt: daysAgo(30) };
    const due = (dueOn: Date) => ({ ...own, dueOn, firstDueOn: dueOn });
    await tx.milestone.create({ data: { ...due(on(15)), title: 'Too far off' } });
    await tx.milestone.create({ data: { ...due(on(-1)), title: 'Reached', reachedOn: on(-2) } });
    const near = await tx.milestone.create({ data: { ...due(on(14)), title: 'Near' } });
    const task = { ...own, milestoneId: near.id, dueOn: on(3) };
    await tx.task.create({ data: { ...task, title: 'Theirs', personId: colleague.personId } });
    await tx.task.create({ data: { ...task, title: 'Mine', personId: owner.personId } });
  });
  const { shown } = (await weekOf(owner)).duties;
  expect(shown.map(({ partId }) => partId?.split('_')[0])).toEqual(['task', 'task', 'milestone']);
  expect(shown.map(({ sentence, mine }) => [sentence, mine])).toEqual([
    ['Finish a task: Mine', true],
    ['Finish a task: Theirs', false],
    ['Reach a milestone: Near', false],
  ]);
});

test('what others did since the last visit is told once, and never one’s own', async () => {
  const founder = await decider();
  const partnershipId = await partnershipOf(founder);
  const now = new Date();
  await joined(founder, partnershipId);
  const later = new Date(now.getTime() + 3_600_000);
  const week = await weekOf(founder, later);
  expect(week.changes.map(({ did }) => did)).toEqual(['partnership.joined']);
  const visit = `mutation ($input: VisitMyWeekInput!) { visitMyWeek(input: $input) { __typename } }`;
  await ask(founder, visit, { input: { seenUntil: week.asOf } }, { now: later });
  expect((await weekOf(founder, later)).changes).toHaveLength(1); // the same visit still shows it
  const tomorrow = new Date(later.getTime() + 86_400_000);
  expect((await weekOf(founder, tomorrow)).changes).toEqual([]);
});

test('somebody else’s partnership is told to nobody outside it', async () => {
  const founder = await somebody();
  const partnershipId = await partnershipOf(founder);
  await joined(founder, partnershipId);
  const later = new Date(Date.now() + 1000);
  expect((await weekOf(await somebody(), later)).changes).toEqual([]);
});

test('three open challenges around our places are shown, and none we have to do with', async () => {
  const operator = { ...(await somebody()), operator: true };
  const placeId = randomUUID();
  await db.as(operator, {}, (tx) =>
    tx.place.create({
      data: {
        id: placeId,
        code: placeId,
        name: 'Near',
        officialName: 'Near',
        type: 'UA',
        typeName: 'Unitary',
      },
    }),
  );
  const steward = await somebody();
  const here = { placeIds: [`place_${placeId}`] };
  for (let index = 0; index < 4; index += 1) await shareChallenge(steward, challenge(here), daysAgo(1));
  await shareChallenge(steward, challenge({ ...here, asks: [] }), daysAgo(0));
  await shareChallenge(steward, challenge(), daysAgo(0));
  const group = await decider();
  expect((await weekOf(group)).newForYou).toEqual([]);
  await db.as(group, {}, (tx) =>
    tx.organisationPlace.createMany({ data: [{ organisationId: group.organisationId, placeId }] }),
  );
  const near = (await weekOf(group)).newForYou;
  expect(near.map(({ why }) => why)).toEqual(Array(3).fill('It is around the places you serve.'));
  expect((await weekOf(steward)).newForYou).toEqual([]);
  const { challengeId } = await shareChallenge(steward, challenge(), daysAgo(1));
  await joinChallenge(group, offer(challengeId, ['REACH', 'DATA']), daysAgo(1));
  const ours = challenge({ ...here, asks: [{ what: 'Rent figures', help: 'DATA' }] });
  await shareChallenge(steward, ours, daysAgo(2)); // the oldest, and yet the first that is told
  expect((await weekOf(group)).newForYou[0]).toEqual({
    why: 'You offer data.',
    helps: ['DATA'],
    challenge: { title: ours.title },
  });
});

test('a visitor has no week', async () => {
  const { errors } = await ask(null, WEEK);
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
