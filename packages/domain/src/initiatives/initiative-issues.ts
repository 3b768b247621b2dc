import type { Issue } from '../refusal.ts';
import type { InitiativeVisibility } from './initiative-status.ts';
import type { StakeKind } from './stake.ts';

/** What is wrong with who may read an initiative: members are always those of the partnership it names. */
export function readersIssue(
  visibility: InitiativeVisibility | null | undefined,
  hasPartnership: boolean,
): Issue | null {
  if (visibility !== 'MEMBERS' || hasPartnership) return null;
  const message = 'It names no partnership whose members could read it. Choose another audience.';
  return { field: 'visibility', message };
}

/** What is wrong with a part that nobody answers for: an owner names a person, the others may. */
export function accountableIssue(kind: StakeKind, accountablePersonId: string | null): Issue | null {
  if (kind !== 'OWNER' || accountablePersonId) return null;
  return { field: 'accountablePersonId', message: 'Name who answers for your organisation’s part.' };
}
