import { db, type Tx } from '@upstream/db/db';
import { lastDayIssue } from '@upstream/domain/dates/last-day-issue';
import { readersIssue } from '@upstream/domain/initiatives/initiative-issues';
import { INITIATIVE_VISIBILITIES } from '@upstream/domain/initiatives/initiative-status';
import { whyNotProposeInitiative } from '@upstream/domain/initiatives/why-not-initiative';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { namingIssue } from '@upstream/domain/partnerships/naming-issue';
import type { Actor, OrganisationActor } from '@upstream/domain/people/actor';
import { InvalidInput, type Issue } from '@upstream/domain/refusal';
import { z } from 'zod';
import { actingFor } from '../acting-for.ts';
import { keepWords, record } from '../audit/record.ts';
import { choice, day, id, idempotencyKey, obeying, parse, text } from '../parse.ts';
import { memberOf } from '../partnerships/hold-partnership.ts';
import { requireMember, unknownIds } from './refuse-unknown.ts';

const ProposeInitiative = z
  .object({
    title: text({ most: LIMITS.title }),
    summary: text({ most: LIMITS.words, lines: true }),
    visibility: choice(INITIATIVE_VISIBILITIES),
    partnershipId: id('Partnership').nullish(),
    challengeIds: z
      .array(id('Challenge'))
      .min(1, 'Choose at least one challenge.')
      .max(MOST.challenges, `Choose at most ${MOST.challenges} challenges.`),
    coOwnerIds: z
      .array(id('Organisation'))
      .min(1, 'Invite at least one co-owner.')
      .max(MOST.coOwners, `Invite at most ${MOST.coOwners} co-owners.`),
    placeIds: z.array(id('Place')).max(MOST.places, `Name at most ${MOST.places} places.`).nullish(),
    startsOn: day().nullish(),
    endsOn: day().nullish(),
    accountablePersonId: id('Person'),
    idempotencyKey: idempotencyKey(),
  })
  .superRefine(
    obeying(
      ({ startsOn, endsOn }) => lastDayIssue('endsOn', startsOn, endsOn),
      ({ visibility, partnershipId }) => readersIssue(visibility, Boolean(partnershipId)),
    ),
  );

type Proposal = z.output<typeof ProposeInitiative>;

/** The actor's organisation proposes an initiative as its first owner and invites the others. */
export async function proposeInitiative(actor: Actor, input: unknown, now: Date) {
  const proposal = parse(ProposeInitiative, input);
  const once = { key: proposal.idempotencyKey, verb: 'proposeInitiative', request: input };
  return db.as(actor, { once }, async (tx) => {
    const refusal = whyNotProposeInitiative(actor);
    if (refusal) throw refusal;
    const proposer = actingFor(actor);
    await requireKnown(tx, proposer, proposal);
    const { id: initiativeId, stakes } = await write(tx, proposer, proposal, now);
    const root = { initiativeId };
    const summary = { root, recordId: initiativeId, field: 'summary', words: proposal.summary };
    await record(tx, actor, now, {
      did: 'initiative.proposed',
      record: { type: 'Initiative', id: initiativeId },
      about: root,
      after: {
        status: 'PROPOSED',
        visibility: proposal.visibility,
        challengeIds: proposal.challengeIds,
        summary: await keepWords(tx, actor, now, summary),
      },
    });
    for (const { id: stakeId, organisationId } of stakes.filter(({ status }) => status === 'INVITED')) {
      await record(tx, actor, now, {
        did: 'stake.invited',
        record: { type: 'Stake', id: stakeId },
        about: root,
        after: { kind: 'OWNER', status: 'INVITED', organisationId },
      });
    }
    return { initiativeId };
  });
}

async function write(tx: Tx, proposer: OrganisationActor, proposal: Proposal, now: Date) {
  const placeIds = proposal.placeIds ?? (await placesOf(tx, proposal.challengeIds));
  const own = {
    organisationId: proposer.organisationId,
    status: 'ACTIVE' as const,
    accountablePersonId: proposal.accountablePersonId,
    answeredAt: now,
    lastActedAt: now,
  };
  const invited = [...new Set(proposal.coOwnerIds)].map((organisationId) => ({
    organisationId,
    status: 'INVITED' as const,
  }));
  return tx.initiative.create({
    data: {
      title: proposal.title,
      summary: proposal.summary,
      status: 'PROPOSED',
      visibility: proposal.visibility,
      partnershipId: proposal.partnershipId ?? null,
      startsOn: proposal.startsOn ?? null,
      endsOn: proposal.endsOn ?? null,
      createdAt: now,
      updatedAt: now,
      challenges: { create: [...new Set(proposal.challengeIds)].map((challengeId) => ({ challengeId })) },
      places: { create: [...new Set(placeIds)].map((placeId) => ({ placeId })) },
      stakes: { create: [own, ...invited].map((stake) => ({ ...stake, kind: 'OWNER', invitedAt: now })) },
    },
    select: { id: true, stakes: { select: { id: true, organisationId: true, status: true } } },
  });
}

/** An initiative that names no places changes those of its challenges. */
async function placesOf(tx: Tx, challengeIds: readonly string[]): Promise<string[]> {
  const places = await tx.challengePlace.findMany({
    where: { challengeId: { in: [...challengeIds] } },
    select: { placeId: true },
    distinct: ['placeId'],
    take: MOST.places,
  });
  return places.map(({ placeId }) => placeId);
}

async function requireKnown(tx: Tx, proposer: OrganisationActor, proposal: Proposal): Promise<void> {
  const { challengeIds, coOwnerIds, partnershipId } = proposal;
  const placeIds = proposal.placeIds ?? [];
  const challenges = await tx.challenge.findMany({
    where: { id: { in: challengeIds }, status: { in: ['OPEN', 'CLOSED'] } },
    select: { id: true },
  });
  const organisations = await tx.organisation.findMany({
    where: { id: { in: coOwnerIds, not: proposer.organisationId } },
    select: { id: true },
  });
  const places = await tx.place.findMany({ where: { id: { in: placeIds } }, select: { id: true } });
  const issues: Issue[] = [
    ...unknownIds('challengeIds', challengeIds, challenges, 'There is no such challenge.'),
    ...unknownIds('coOwnerIds', coOwnerIds, organisations, 'Choose another organisation to own it with you.'),
    ...unknownIds('placeIds', placeIds, places, 'There is no such place.'),
  ];
  const naming = partnershipId && namingIssue(await memberOf(tx, partnershipId, proposer.organisationId));
  if (naming) issues.push(naming);
  if (issues.length > 0) throw new InvalidInput(issues);
  await requireMember(tx, proposal.accountablePersonId, proposer.organisationId, 'accountablePersonId');
}
