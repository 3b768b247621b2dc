import { dayFromDate } from '@upstream/domain/dates/day';
import { milestoneFact, type RingMilestone } from '@upstream/domain/initiatives/milestone-fact';
import { hasExited } from '@upstream/domain/initiatives/stake';
import { uniteFacts } from '@upstream/domain/initiatives/unite-facts';
import type { RingContribution } from '../ring/contribution.ts';
import { stakeOf } from './open-initiative.ts';

/** What initiatives tell the ring: community voice, owners who answer and act, a binding milestone kept. */
export const initiativesContribution: RingContribution = async (tx, ids, now) => {
  const rows = await tx.initiative.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      stakes: {
        select: {
          kind: true,
          status: true,
          leavesOn: true,
          accountablePersonId: true,
          lastActedAt: true,
          organisation: { select: { name: true } },
        },
        orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
      },
      milestones: {
        where: { binding: true },
        select: { id: true, title: true, binding: true, dueOn: true, firstDueOn: true, reachedOn: true },
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
      },
    },
  });
  return new Map(
    rows.map(({ id, stakes, milestones }) => {
      const told = stakes.map(stakeOf).map((stake) => ({
        ...stake,
        status: hasExited(stake, now) ? ('EXITED' as const) : stake.status,
        organisationName: stake.organisation.name,
        hasAccountablePerson: stake.accountablePersonId !== null,
      }));
      return [id, [...uniteFacts(id, told, now), milestoneFact(milestones.map(promise), now)]];
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
