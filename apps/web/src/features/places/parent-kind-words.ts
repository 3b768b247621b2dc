import type { PlaceParentKind } from '@upstream/domain/places/place-type';

/** What the screens call the wider place of each hierarchy. */
export const PARENT_KIND_WORDS: Record<PlaceParentKind, string> = {
  COUNTY: 'County',
  COMBINED_AUTHORITY: 'Combined authority',
  REGION: 'Region',
  NATION: 'Nation',
};
