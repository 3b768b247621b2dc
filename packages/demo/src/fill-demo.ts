import type { AuthPort } from '@upstream/api/people/auth-port';

/** Tells the demo story with the product's own verbs, its dates relative to `now`. The database is empty of people. */
export async function fillDemo(_now: Date, _auth: AuthPort): Promise<void> {}
