import { dayFromDate } from '@upstream/domain/dates/day';
import { milestoneFact, type RingMilestone } from '@upstream/domain/initiatives/milestone-fact';
import { hasExited } from '@upstream/domain/initiatives/stake';
import { uniteFacts } from '@upstream/domain/initiatives/unite-facts';
import type { RingContribution } from '../contributions.ts';
import { stakeOf } from './open-initiative.ts';

/** What initiatives tell the ring: community voice, owners who answer and act, a binding milestone kept. */
export const initiativesContribution: RingContribution = async (tx, ids, now) => {
  const where = { initiativeId: { in: [...ids] } };
  const stakes = await tx.stake.findMany({
    where,
    select: {
      initiativeId: true,
      kind: true,
      status: true,
      leavesOn: true,
      accountablePersonId: true,
      lastActedAt: true,
      organisation: { select: { name: true } },
    },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
  });
  const milestones = await tx.milestone.findMany({
    where: { ...where, binding: true },
    select: {
      initiativeId: true,
      id: true,
      title: true,
      binding: true,
      dueOn: true,
      firstDueOn: true,
      reachedOn: true,
    },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  });
  const staked = Map.groupBy(stakes, ({ initiativeId }) => initiativeId);
  const promised = Map.groupBy(milestones, ({ initiativeId }) => initiativeId);
  return new Map(
    ids.map((id) => {
      const told = (staked.get(id) ?? []).map(stakeOf).map((stake) => ({
        ...stake,
        status: hasExited(stake, now) ? ('EXITED' as const) : stake.status,
        organisationName: stake.organisation.name,
        hasAccountablePerson: stake.accountablePersonId !== null,
      }));
      const promises = (promised.get(id) ?? []).map(promise);
      return [id, [...uniteFacts(id, told, now), milestoneFact(promises, now)]];
    }),
  );
};

function promise(milestone: {
  id: string;
  title: string;
  binding: boolean;
  dueOn: Date;
  firstDueOn: Date;
  reachedOn: Date | null;
}): RingMilestone {
  const { id, title, binding } = milestone;
  const dueOn = dayFromDate(milestone.firstDueOn);
  const present = dayFromDate(milestone.dueOn);
  return {
    id,
    title,
    binding,
    dueOn,
    agreedDueOn: present === dueOn ? null : present,
    reachedOn: milestone.reachedOn && dayFromDate(milestone.reachedOn),
  };
}
