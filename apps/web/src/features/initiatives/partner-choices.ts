import type { Milestones_InitiativeFragment } from './milestones-page.generated.ts';

/** The organisations that take part now, as lines of a choice: only they can answer for work. */
export function partnerChoices({ stakes }: Pick<Milestones_InitiativeFragment, 'stakes'>) {
  const partners = stakes.filter(({ status }) => status === 'ACTIVE');
  const named = new Map(partners.map(({ organisation }) => [organisation.id, organisation.name]));
  return [...named].map(([value, word]) => ({ value, word }));
}
