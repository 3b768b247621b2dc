import { ROLES, type Role } from '@upstream/domain/people/actor';
import { sentenceCase } from '@upstream/domain/words/count';
import { ROLE_HINTS, ROLE_WORDS } from '@upstream/domain/words/organisation-words';

/** The roles as a choice, the smallest first, each with what it lets a person do. */
export const ROLE_CHOICES = ROLES.map((value) => ({
  value,
  word: sentenceCase(ROLE_WORDS[value]),
  about: ROLE_HINTS[value],
}));

/** A role in words, with one line beneath it about what it means. */
export function RoleSays({ role }: { role: Role }) {
  return (
    <>
      {sentenceCase(ROLE_WORDS[role])}
      <span className="micro block">{ROLE_HINTS[role]}</span>
    </>
  );
}
