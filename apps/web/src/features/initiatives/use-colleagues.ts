import { skipToken, useSuspenseQuery } from '@apollo/client/react';
import { useViewer } from '../../app/use-viewer.ts';
import { ColleaguesDocument } from './colleagues.generated.ts';

/** The people of an organisation (the one acted for, unless said) as lines of a choice. */
export function useColleagues(organisationId?: string): { value: string; word: string }[] {
  const viewer = useViewer();
  const id = organisationId ?? viewer?.actingFor?.id;
  const { data } = useSuspenseQuery(ColleaguesDocument, id ? { variables: { id } } : skipToken);
  const people = data?.organisation?.people.edges ?? [];
  return people.map(({ node }) => ({ value: node.person.id, word: node.person.name }));
}

/** The reader among those offered, with whom the choice of who answers for a part starts; else nobody. */
export function useOneself(offered: readonly { value: string }[]): string {
  const own = useViewer()?.person.id;
  return offered.find(({ value }) => value === own)?.value ?? '';
}
