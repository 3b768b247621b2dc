import type { KeptPlaceQuery } from './kept-place.generated.ts';

/** What the holder of an invitation's link knows of the place it keeps. */
export type KeptPlace = NonNullable<KeptPlaceQuery['keptPlace']>;
