import type { OrganisationKind } from '@upstream/domain/organisations/organisation-kind';
import type { Persona } from '../../app/session.ts';

/** A person of the demonstration whose place anyone may take, and the question they come with. */
export interface PersonaCard {
  as: Persona;
  role: string;
  works: string;
  kind: OrganisationKind;
  asks: string;
}

/** The five cards of the front page, in the order of the story. */
export const personas: readonly PersonaCard[] = [
  {
    as: 'board-chair',
    role: 'Board chair',
    works: 'Leads the partnership for a council',
    kind: 'AUTHORITY',
    asks: 'Which joint initiative is drifting, and which question did we never answer?',
  },
  {
    as: 'housing-officer',
    role: 'Housing officer',
    works: 'Works for a housing association',
    kind: 'HOUSING_ASSOCIATION',
    asks: 'What did we agree to own together, and what waits for us?',
  },
  {
    as: 'community-group',
    role: 'Community group',
    works: 'Gives a few hours a week',
    kind: 'VCSE',
    asks: 'We have six hours a week. Where do they matter?',
  },
  {
    as: 'supplier',
    role: 'Supplier',
    works: 'Runs a small firm',
    kind: 'SUPPLIER',
    asks: 'What did we offer, who relies on it, and when is it due?',
  },
  {
    as: 'contract-manager',
    role: 'Contract manager',
    works: 'Buys for a council',
    kind: 'AUTHORITY',
    asks: 'Promised, delivered, proved: can I see it on one line?',
  },
];
