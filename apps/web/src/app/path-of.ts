const PATHS: Readonly<Record<string, string>> = {
  Organisation: '/organisations',
  Partnership: '/partnerships',
  Challenge: '/challenges',
  Initiative: '/initiatives',
  Place: '/places',
};

/** The page of a record by its type and id as the API gives them; null where its type has no page of its own. */
export function pathOf(type: string, id: string): string | null {
  const folder = PATHS[type];
  return folder ? `${folder}/${id}` : null;
}
