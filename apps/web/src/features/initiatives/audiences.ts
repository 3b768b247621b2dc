import { INITIATIVE_VISIBILITIES } from '@upstream/domain/initiatives/initiative-status';
import type { InitiativeVisibility } from '../../app/schema-types.generated.ts';

const AUDIENCES: Record<InitiativeVisibility, { word: string; about: string }> = {
  PUBLIC: { word: 'Everybody', about: 'Anyone can read it, signed in or not.' },
  MEMBERS: { word: 'Members of the partnership', about: 'And those who take part.' },
  OWNERS: { word: 'Those who take part', about: 'Only organisations that take part or are invited.' },
};

/** Who an initiative may be read by, as a form offers it. */
export const AUDIENCE_CHOICES = INITIATIVE_VISIBILITIES.map((value) => ({ value, ...AUDIENCES[value] }));

/** An audience in words. */
export const audienceWords = (visibility: InitiativeVisibility) => AUDIENCES[visibility].word;
