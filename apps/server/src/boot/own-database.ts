import { Client } from 'pg';
import { type DatabaseUrls, SettingRefused } from '../settings.ts';

const NAMES = {
  ownerUrl: 'DATABASE_OWNER_URL',
  webUrl: 'DATABASE_URL',
  authUrl: 'DATABASE_AUTH_URL',
  jobsUrl: 'DATABASE_JOBS_URL',
} as const;

/** Refuses a database of one's own that does not answer, or is too old, naming the setting. */
export async function refuseUnreachable(urls: DatabaseUrls): Promise<void> {
  await Promise.all(
    Object.entries(NAMES).map(([key, name]) => connects(name, urls[key as keyof DatabaseUrls])),
  );
}

async function connects(name: string, connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on('error', () => {}); // the statement under way reports it
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    );
    if ((rows[0]?.version ?? 0) < 150_000)
      throw new SettingRefused(
        `${name} leads to a PostgreSQL older than 15. Upgrade it, or leave all four out.`,
      );
  } catch (error) {
    if (error instanceof SettingRefused) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new SettingRefused(
      `${name} cannot be reached (${why}). Check the address and the password, and that PostgreSQL runs.`,
    );
  } finally {
    await client.end().catch(() => {});
  }
}
