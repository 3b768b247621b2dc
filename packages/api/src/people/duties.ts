import { may } from '@upstream/domain/people/actor';
import type { DutyContribution } from '../contributions.ts';

/** That nobody else could administer the organisation, were this person away. */
export const peopleDuties: DutyContribution = async (tx, actor) => {
  if (!may(actor, 'ADMINISTER')) return [];
  const { personId, organisationId } = actor;
  const administrators = await tx.membership.findMany({
    where: { organisationId, role: 'ADMINISTER', until: null },
    select: { personId: true, since: true, organisation: { select: { name: true } } },
    take: 2,
  });
  const [only] = administrators;
  if (administrators.length !== 1 || !only || only.personId !== personId) return [];
  return [
    {
      key: `administration:${organisationId}`,
      kind: 'SHARE_ADMINISTRATION',
      sentence: `Give somebody else at ${only.organisation.name} the keys`,
      about: 'Nobody but you can administer it. Were you away, nobody could invite people or change roles.',
      since: only.since,
      dueOn: null,
      record: { type: 'Organisation', id: organisationId },
      act: 'Invite somebody',
      mine: true,
    },
  ];
};
