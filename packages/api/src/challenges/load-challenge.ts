import type { Tx } from '@upstream/db/db';
import type { ChallengeState, Standing } from '@upstream/domain/challenges/standing';
import { dayFromDate } from '@upstream/domain/dates/day';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';

/** The columns that the rules of challenges ask about. */
export const STATE_COLUMNS = {
  id: true,
  status: true,
  visibility: true,
  approvesJoining: true,
  opensOn: true,
  closesOn: true,
} as const;

type StateRow = Omit<ChallengeState, 'opensOn' | 'closesOn'> & {
  opensOn: Date | null;
  closesOn: Date | null;
};

/** A challenge's row as the rules take it. */
export function stateOf(row: StateRow): ChallengeState {
  const { status, visibility, approvesJoining, opensOn, closesOn } = row;
  return {
    status,
    visibility,
    approvesJoining,
    opensOn: opensOn && dayFromDate(opensOn),
    closesOn: closesOn && dayFromDate(closesOn),
  };
}

/** How one organisation stands to a challenge, as far as the transaction may know. */
export async function standingOf(
  tx: Tx,
  challengeId: string,
  organisationId: string | null,
): Promise<Standing> {
  if (!organisationId) return { steward: null, participation: null };
  const key = { challengeId_organisationId: { challengeId, organisationId } };
  const steward = await tx.steward.findUnique({ where: key, select: { status: true } });
  const participation = await tx.participation.findUnique({ where: key, select: { status: true } });
  return { steward: steward?.status ?? null, participation: participation?.status ?? null };
}

/**
 * The challenge a verb is about, held until the transaction ends so that two verbs never judge it at once, with
 * the standing of the organisation acted for. One the actor may not know of is refused like one that is not there.
 */
export async function loadChallenge(tx: Tx, actor: Actor, challengeId: string) {
  await tx.$queryRaw`select id from challenge where id = ${challengeId}::uuid for no key update`;
  const row = await tx.challenge.findUnique({
    where: { id: challengeId },
    select: { ...STATE_COLUMNS, partnershipId: true, version: true },
  });
  if (!row) throw new NotFound('There is no such challenge.');
  const { version, partnershipId } = row;
  const state = stateOf(row);
  const standing = await standingOf(tx, challengeId, actor.organisationId);
  return { challengeId, version, partnershipId, state, standing, about: { challengeId, partnershipId } };
}

/** A challenge that a verb is about, as `loadChallenge` finds it. */
export type LoadedChallenge = Awaited<ReturnType<typeof loadChallenge>>;

/** Notes on the challenge that something of it changed just now. */
export async function touch(tx: Tx, challengeId: string, now: Date): Promise<void> {
  await tx.challenge.update({ where: { id: challengeId }, data: { updatedAt: now }, select: { id: true } });
}
