import { startEmbedded } from '@upstream/db/embedded';
import { refuseUnsafeLogin } from '@upstream/db/logins';
import { migrate } from '@upstream/db/migrate';
import type { DatabaseUrls, Settings } from '../settings.ts';
import { refuseUnreachable } from './own-database.ts';

/** A database that runs and is migrated. */
export interface ReadyDatabase extends DatabaseUrls {
  /** Lets go of it; the embedded one stops when nobody else uses it. */
  stop(): Promise<void>;
}

/** Starts the embedded database or finds one's own, and brings it to this checkout's schema. */
export async function readyDatabase(
  settings: Pick<Settings, 'database' | 'dataFolder'>,
): Promise<ReadyDatabase> {
  if (settings.database) await refuseUnreachable(settings.database);
  const database = settings.database
    ? { ...settings.database, stop: async () => {} }
    : await startEmbedded(settings.dataFolder);
  try {
    await migrate({ ownerUrl: database.ownerUrl });
    await refuseUnsafeLogin(database.webUrl);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
