import type { Tx } from '@upstream/db/db';
import type { Duty } from '@upstream/domain/my-week/duty';
import { may } from '@upstream/domain/people/actor';
import { counted } from '@upstream/domain/words/count';
import type { DutyContribution, Weekly } from '../contributions.ts';

/** What challenges ask of somebody: as a steward, as an invited steward, or by name. */
export const challengeDuties: DutyContribution = async (tx, actor) => [
  ...(may(actor, 'DECIDE') ? await offersToAnswer(tx, actor) : []),
  ...(may(actor, 'DECIDE') ? await stewardshipsToAnswer(tx, actor) : []),
  ...(may(actor, 'ADD') ? await offersToMatch(tx, actor) : []),
  ...(may(actor, 'DECIDE') ? await draftsToOpen(tx, actor) : []),
  ...(await mentionsToRead(tx, actor)),
];

const ours = ({ organisationId }: Weekly) => ({ some: { organisationId, status: 'ACTIVE' as const } });

async function offersToAnswer(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const offers = await tx.participation.findMany({
    where: { status: 'PENDING', challenge: { status: 'OPEN', stewards: ours(actor) } },
    select: {
      id: true,
      joinedAt: true,
      sentence: true,
      organisation: { select: { name: true } },
      challenge: { select: { id: true, title: true } },
    },
  });
  return offers.map(({ id, joinedAt, sentence, organisation, challenge }) => ({
    key: `offer:${id}`,
    kind: 'ANSWER_OFFER',
    sentence: `Answer ${organisation.name}, which offers help`,
    about: `${challenge.title}: “${sentence}”`,
    since: joinedAt,
    dueOn: null,
    record: { type: 'Challenge', id: challenge.id },
    act: 'Answer',
    mine: false,
  }));
}

async function offersToMatch(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const unmatched = { status: 'ACTIVE' as const, links: { none: {} } };
  const challenges = await tx.challenge.findMany({
    where: {
      status: 'OPEN',
      stewards: ours(actor),
      asks: { some: { withdrawnAt: null, links: { none: {} } } },
      participations: { some: unmatched },
    },
    select: {
      id: true,
      title: true,
      participations: { where: unmatched, select: { joinedAt: true }, orderBy: { joinedAt: 'asc' } },
    },
  });
  return challenges.map(({ id, title, participations }) => ({
    key: `match:${id}`,
    kind: 'MATCH_OFFERS',
    sentence: `Match ${counted(participations.length, 'offer')} to an empty chair`,
    about: `${title}. A chair stays empty until a steward links an offer to it.`,
    since: participations[0]?.joinedAt ?? new Date(0),
    dueOn: null,
    record: { type: 'Challenge', id },
    act: 'Match',
    mine: false,
  }));
}

async function stewardshipsToAnswer(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const invitations = await tx.steward.findMany({
    where: { organisationId: actor.organisationId, status: 'INVITED' },
    select: { id: true, since: true, challenge: { select: { id: true, title: true } } },
  });
  return invitations.map(({ id, since, challenge }) => ({
    key: `stewardship:${id}`,
    kind: 'ANSWER_STEWARDSHIP',
    sentence: 'Say whether we look after a challenge',
    about: `${challenge.title}. Its stewards answer offers and fill the empty chairs.`,
    since,
    dueOn: null,
    record: { type: 'Challenge', id: challenge.id },
    act: 'Answer',
    mine: false,
  }));
}

async function draftsToOpen(tx: Tx, actor: Weekly): Promise<Duty[]> {
  const drafts = await tx.challenge.findMany({
    where: { status: 'DRAFT', stewards: ours(actor) },
    select: { id: true, title: true, createdAt: true },
  });
  return drafts.map(({ id, title, createdAt }) => ({
    key: `draft:${id}`,
    kind: 'OPEN_DRAFT',
    sentence: `Open ${title}, or finish it`,
    about: 'It is a draft: nobody outside its stewards can see it or join.',
    since: createdAt,
    dueOn: null,
    record: { type: 'Challenge', id },
    act: 'Open it',
    mine: false,
  }));
}

async function mentionsToRead(tx: Tx, { personId }: Weekly): Promise<Duty[]> {
  const mentions = await tx.mention.findMany({
    where: { personId, seenAt: null, comment: { withdrawnAt: null } },
    select: {
      commentId: true,
      comment: {
        select: {
          saidAt: true,
          organisation: { select: { name: true } },
          challenge: { select: { id: true, title: true } },
        },
      },
    },
  });
  return mentions.map(({ commentId, comment: { saidAt, organisation, challenge } }) => ({
    key: `mention:${commentId}`,
    kind: 'READ_MENTION',
    sentence: `Read what ${organisation.name} says to you`,
    about: `Under ${challenge.title}.`,
    since: saidAt,
    dueOn: null,
    record: { type: 'Challenge', id: challenge.id },
    act: 'Read',
    mine: true,
  }));
}
