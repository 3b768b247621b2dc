import { may } from '@upstream/domain/people/actor';
import { PARTNERSHIP_ROLE_WORDS } from '@upstream/domain/words/organisation-words';
import type { DutyContribution } from '../contributions.ts';

/** Invitations to partnerships that wait for the organisation's answer. */
export const partnershipDuties: DutyContribution = async (tx, actor) => {
  if (!may(actor, 'DECIDE')) return [];
  const invitations = await tx.partnershipMember.findMany({
    where: { organisationId: actor.organisationId, status: 'INVITED' },
    select: { id: true, role: true, invitedAt: true, partnership: { select: { id: true, name: true } } },
  });
  return invitations.map(({ id, role, invitedAt, partnership }) => ({
    key: `membership:${id}`,
    kind: 'ANSWER_MEMBERSHIP' as const,
    sentence: `Say whether we join ${partnership.name}`,
    about: `Invited as ${PARTNERSHIP_ROLE_WORDS[role].toLowerCase()}. Its members see the answer.`,
    since: invitedAt ?? new Date(0),
    dueOn: null,
    record: { type: 'Partnership', id: partnership.id },
    act: 'Answer',
    mine: false,
  }));
};
