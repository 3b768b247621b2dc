import { ORGANISATION_KIND_WORDS } from '@upstream/domain/words/organisation-words';
import type { Cells } from '@upstream/formats/write-csv';
import type { OrganisationLine_OrganisationFragment } from './organisations-page.generated.ts';

/** The rows of a list of organisations, heads first, for a spreadsheet. */
export function listRows(organisations: readonly OrganisationLine_OrganisationFragment[]): Cells[] {
  return [
    ['Organisation', 'Kind', 'Based in', 'What it does', 'Verified on'],
    ...organisations.map(({ name, kind, place, purpose, verifiedAt }) => [
      name,
      ORGANISATION_KIND_WORDS[kind],
      place?.name ?? null,
      purpose,
      verifiedAt?.slice(0, 10) ?? null,
    ]),
  ];
}
