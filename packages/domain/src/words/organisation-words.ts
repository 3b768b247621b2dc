import type { OrganisationKind, OrganisationSize } from '../organisations/organisation-kind.ts';
import type { PartnershipRole, SeatTitle } from '../partnerships/partnership-role.ts';
import type { Role } from '../people/actor.ts';

/** What the screens call one organisation of a kind. */
export const ORGANISATION_KIND_WORDS: Record<OrganisationKind, string> = {
  AUTHORITY: 'Council',
  HOUSING_ASSOCIATION: 'Housing association',
  SUPPLIER: 'Supplier',
  VCSE: 'Community group',
  HEALTH: 'Health organisation',
  POLICE_AND_FIRE: 'Police or fire service',
  EDUCATION: 'School, college or university',
  OTHER_PUBLIC_BODY: 'Other public body',
};

/** What the screens call several organisations of a kind, as in "members by kind". */
export const ORGANISATION_KIND_PLURALS: Record<OrganisationKind, string> = {
  AUTHORITY: 'Councils',
  HOUSING_ASSOCIATION: 'Housing associations',
  SUPPLIER: 'Suppliers',
  VCSE: 'Community groups',
  HEALTH: 'Health organisations',
  POLICE_AND_FIRE: 'Police and fire services',
  EDUCATION: 'Schools, colleges and universities',
  OTHER_PUBLIC_BODY: 'Other public bodies',
};

/** Which bodies a kind takes in, as the hint under a choice. */
export const ORGANISATION_KIND_HINTS: Record<OrganisationKind, string> = {
  AUTHORITY: 'A council of any tier, a combined authority or a city corporation.',
  HOUSING_ASSOCIATION: 'A registered provider of social homes that is not a council.',
  SUPPLIER: 'A firm of any size that sells to public bodies, social enterprises among them.',
  VCSE: 'A voluntary, community or social enterprise group, registered or not.',
  HEALTH: 'An NHS trust, integrated care board, GP practice or other health provider.',
  POLICE_AND_FIRE: 'A police force, fire and rescue service, or their commissioner.',
  EDUCATION: 'A nursery, school, college, university or training provider.',
  OTHER_PUBLIC_BODY: 'A government department, agency, park authority or any other public body.',
};

/** Size of a supplier; the figures are the headcounts of the Companies Act 2006, sections 384A, 382 and 465. */
export const ORGANISATION_SIZE_WORDS: Record<OrganisationSize, string> = {
  MICRO: 'Micro firm, up to 10 people',
  SMALL: 'Small firm, up to 50 people',
  MEDIUM: 'Medium firm, up to 250 people',
  LARGE: 'Large firm, more than 250 people',
};

/** What a person may do for their organisation, in words. */
export const ROLE_WORDS: Record<Role, string> = {
  SEE: 'can see',
  ADD: 'can add',
  DECIDE: 'can decide',
  ADMINISTER: 'can administer',
};

/** What each role lets a person do, as the hint under a choice. */
export const ROLE_HINTS: Record<Role, string> = {
  SEE: 'Reads everything your organisation may read.',
  ADD: 'Also adds updates, comments and readings.',
  DECIDE: 'Also joins challenges, owns initiatives and signs for your organisation.',
  ADMINISTER: 'Also invites people, sets what they can do and edits your organisation.',
};

/** An organisation's role in a partnership, in words. */
export const PARTNERSHIP_ROLE_WORDS: Record<PartnershipRole, string> = {
  CONVENOR: 'Convenor',
  BOARD: 'Board member',
  MEMBER: 'Member',
  OBSERVER: 'Observer',
};

/** A person's seat in a partnership, in words. */
export const SEAT_TITLE_WORDS: Record<SeatTitle, string> = {
  CHAIR: 'Chair',
  SECRETARY: 'Secretary',
  MEMBER: 'Member',
};
