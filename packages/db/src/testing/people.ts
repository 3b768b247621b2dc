import type { Identity } from '../actor.ts';
import { withClient } from './superuser.ts';
import { logins } from './worker.ts';

/** A person of this test file's own, with nothing but a name; reads themselves and what is public. */
export async function newPerson(name: string): Promise<Identity> {
  const personId = crypto.randomUUID();
  await withClient(logins.jobsUrl, (client) =>
    client.query('insert into person (id, name, created_at) values ($1, $2, now())', [personId, name]),
  );
  return {
    personId,
    organisationId: null,
    role: null,
    operator: false,
    audiences: [personId],
    colleagues: [],
  };
}
