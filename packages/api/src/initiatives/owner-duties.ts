import type { Tx } from '@upstream/db/db';
import type { Duty } from '@upstream/domain/my-week/duty';
import { may } from '@upstream/domain/people/actor';
import { NEEDS_CO_OWNER_WORDS, STAKE_KIND_WORDS } from '@upstream/domain/words/initiative-words';
import type { DutyContribution, Weekly } from '../contributions.ts';

/** Days after which an active initiative owes its partners an update. */
const UPDATE_DAYS = 30;
const DAY_MS = 86_400_000;

/** What falls to an organisation that owns an initiative. */
export const ownerDuties: DutyContribution = async (tx, actor, now) => [
  ...(may(actor, 'DECIDE') ? await offersToAnswer(tx, actor) : []),
  ...(may(actor, 'DECIDE') ? await accountableToName(tx, actor) : []),
  ...(may(actor, 'ADD') ? await updatesToAdd(tx, actor, now) : []),
  ...(may(actor, 'DECIDE') ? await coOwnersToFind(tx, actor) : []),
];

const owned = ({ organisationId }: Weekly) => ({
  some: { organisationId, kind: 'OWNER' as const, status: 'ACTIVE' as const },
});

async function offersToAnswer(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const offers = await tx.stake.findMany({
    where: { status: 'OFFERED', initiative: { status: { not: 'CLOSED' }, stakes: owned(actor) } },
    select: {
      id: true,
      kind: true,
      brings: true,
      invitedAt: true,
      organisation: { select: { name: true } },
      initiative: { select: { id: true, title: true } },
    },
  });
  return offers.map(({ id, kind, brings, invitedAt, organisation, initiative }) => ({
    key: `stake-offer:${id}`,
    kind: 'ANSWER_STAKE_OFFER',
    sentence: `Answer ${organisation.name}, which would be ${STAKE_KIND_WORDS[kind].toLowerCase()}`,
    about: brings ? `${initiative.title}: “${brings}”` : `${initiative.title}.`,
    since: invitedAt,
    dueOn: null,
    record: { type: 'Initiative', id: initiative.id },
    part: { type: 'Stake', id },
    act: 'Answer',
    mine: false,
  }));
}

async function accountableToName(tx: Tx, { organisationId }: Weekly): Promise<Duty[]> {
  const stakes = await tx.stake.findMany({
    where: {
      organisationId,
      kind: 'OWNER',
      status: 'ACTIVE',
      accountablePersonId: null,
      initiative: { status: { not: 'CLOSED' } },
    },
    select: {
      id: true,
      invitedAt: true,
      answeredAt: true,
      initiative: { select: { id: true, title: true } },
    },
  });
  return stakes.map(({ id, invitedAt, answeredAt, initiative }) => ({
    key: `accountable:${id}`,
    kind: 'NAME_ACCOUNTABLE_PERSON',
    sentence: `Name who answers for our part of ${initiative.title}`,
    about: 'Each owner names one accountable person; ours is missing.',
    since: answeredAt ?? invitedAt,
    dueOn: null,
    record: { type: 'Initiative', id: initiative.id },
    part: { type: 'Stake', id },
    act: 'Name somebody',
    mine: false,
  }));
}

async function updatesToAdd(tx: Tx, actor: Weekly, now: Date): Promise<Duty[]> {
  const before = new Date(now.getTime() - UPDATE_DAYS * DAY_MS);
  const initiatives = await tx.initiative.findMany({
    where: {
      status: 'ACTIVE',
      stakes: owned(actor),
      createdAt: { lt: before },
      updates: { none: { saidAt: { gte: before } } },
    },
    select: { id: true, title: true, createdAt: true, summaryLine: { select: { lastUpdateAt: true } } },
  });
  return initiatives.map(({ id, title, createdAt, summaryLine }) => ({
    key: `update:${id}`,
    kind: 'ADD_UPDATE',
    sentence: `Say how ${title} stands`,
    about: summaryLine?.lastUpdateAt
      ? `Nobody has said for more than ${UPDATE_DAYS} days.`
      : 'Nobody has said yet.',
    since: new Date((summaryLine?.lastUpdateAt ?? createdAt).getTime() + UPDATE_DAYS * DAY_MS),
    dueOn: null,
    record: { type: 'Initiative', id },
    act: 'Add an update',
    mine: false,
  }));
}

async function coOwnersToFind(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const initiatives = await tx.initiative.findMany({
    where: {
      status: { not: 'CLOSED' },
      stakes: { ...owned(actor), none: { kind: 'OWNER', status: 'INVITED' } },
      summaryLine: { activeOwners: { lt: 2 } },
    },
    select: {
      id: true,
      title: true,
      createdAt: true,
      stakes: {
        where: { exitedAt: { not: null } },
        select: { exitedAt: true },
        orderBy: { exitedAt: 'desc' },
        take: 1,
      },
    },
  });
  return initiatives.map(({ id, title, createdAt, stakes }) => ({
    key: `co-owner:${id}`,
    kind: 'FIND_CO_OWNER',
    sentence: `Find a co-owner for ${title}`,
    about: `${NEEDS_CO_OWNER_WORDS}: an initiative is owned by two organisations or more.`,
    since: stakes[0]?.exitedAt ?? createdAt,
    dueOn: null,
    record: { type: 'Initiative', id },
    act: 'Invite one',
    mine: false,
  }));
}
