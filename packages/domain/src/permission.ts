import type { Refusal } from './refusal.ts';

/** Whether an action is open to the actor, and if not, why: the same answer the verb would give. */
export interface Permission {
  allowed: boolean;
  /** The refusal's code, or null when allowed. */
  reasonCode: string | null;
  /** The refusal's sentence, or null when allowed. */
  reason: string | null;
}

/** Turns a rule's answer into data for a screen. */
export function permission(refusal: Refusal | null): Permission {
  if (!refusal) return { allowed: true, reasonCode: null, reason: null };
  return { allowed: false, reasonCode: refusal.code, reason: refusal.message };
}
