import { useQuery } from '@apollo/client/react';
import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import { useDeferredValue } from 'react';
import type { Found } from '../../forms/found-list.tsx';
import { OrganisationsNamedDocument } from './organisations-named.generated.ts';

/** The organisations somebody may mean by what they typed: part of a name, roughly spelt, or a number. */
export function useOrganisationsNamed(typed: string): Found[] {
  const words = useDeferredValue(typed.trim());
  const { data, previousData } = useQuery(OrganisationsNamedDocument, {
    variables: { words },
    skip: words.length < 2,
  });
  return ((data ?? previousData)?.organisations.edges ?? []).map(({ node: { id, name, kind, place } }) => ({
    id,
    word: name,
    about: [ORGANISATION_KIND_WORDS[kind], place?.name].filter(Boolean).join(', '),
  }));
}
