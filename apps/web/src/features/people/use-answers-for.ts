import { useSuspenseQuery } from '@apollo/client/react';
import { SEAT_TITLE_WORDS } from '@upstream/domain/words/organisation-words';
import type { AnswersForQuery } from './answers-for.generated.ts';
import { AnswersForDocument } from './answers-for.generated.ts';

/** One thing a person answers for on behalf of their organisation, and where it is. */
export interface AnswersFor {
  to: string;
  title: string;
  /** Their part in it: "Answers for our part", "Chair". */
  as: string;
}

function partsIn({ initiatives, partnerships }: AnswersForQuery, organisationId: string) {
  const ours = <Part extends { organisation: { id: string } }>(part: Part) =>
    part.organisation.id === organisationId;
  const stakes = initiatives.edges.flatMap(({ node: { id, title, stakes } }) =>
    stakes.filter(ours).map(({ accountablePerson }) => ({
      personId: accountablePerson?.id,
      part: { to: `/initiatives/${id}`, title, as: 'answers for our part' },
    })),
  );
  const seats = partnerships.edges.flatMap(({ node: { id, name, seats } }) =>
    seats.filter(ours).map(({ person, title }) => ({
      personId: person?.id,
      part: { to: `/partnerships/${id}`, title: name, as: SEAT_TITLE_WORDS[title].toLowerCase() },
    })),
  );
  return [...stakes, ...seats];
}

/** What each person of an organisation answers for: its part in initiatives, and seats in partnerships. */
export function useAnswersFor(organisationId: string): (personId: string) => readonly AnswersFor[] {
  const { data } = useSuspenseQuery(AnswersForDocument, { variables: { organisationId } });
  const parts = Map.groupBy(partsIn(data, organisationId), ({ personId }) => personId);
  return (personId) => parts.get(personId)?.map(({ part }) => part) ?? [];
}
