import pg from 'pg';
import { inject } from 'vitest';

/** Runs a statement on the run's cluster as its superuser. */
export async function asSuperuser(statement: string): Promise<void> {
  await withClient(inject('cluster').superuserUrl, (client) => client.query(statement));
}

/** Connects under a login for as long as the work takes. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
