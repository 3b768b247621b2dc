import { type Refusal, StaleVersion } from './refusal.ts';

/** Why a record may not be saved over: somebody saved it since the actor read it. Null when nobody did. */
export function whyNotVersion(record: { version: number }, expectedVersion: number): Refusal | null {
  return record.version === expectedVersion ? null : new StaleVersion(record.version);
}
