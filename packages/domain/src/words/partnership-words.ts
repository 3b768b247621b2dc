import type { PartnershipVisibility } from '../partnerships/partnership-membership.ts';
import type { PartnershipRole } from '../partnerships/partnership-role.ts';

/** Who may know of a partnership: also what stands under the button that founds it. */
export const PARTNERSHIP_VISIBILITY_WORDS: Record<PartnershipVisibility, string> = {
  PUBLIC: 'Anyone can read its page, signed in or not',
  MEMBERS: 'Only its members can read its page',
};

/** What each role in a partnership means, as the hint under a choice. */
export const PARTNERSHIP_ROLE_HINTS: Record<PartnershipRole, string> = {
  CONVENOR: 'Looks after the partnership: invites, sets its purpose and priorities.',
  BOARD: 'Sits on its board and decides with the others.',
  MEMBER: 'Shares challenges and owns initiatives in it.',
  OBSERVER: 'Reads along, and owns nothing in it.',
};
