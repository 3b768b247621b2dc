import { type ReadyDatabase, readyDatabase } from '../boot/database.ts';
import { readSettings, type Settings } from '../settings.ts';

/** Runs a command's work on the database of the settings: the running one, or started for it and stopped again. */
export async function withDatabase<T>(
  work: (database: ReadyDatabase, settings: Settings) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env);
  const database = await readyDatabase(settings);
  try {
    return await work(database, settings);
  } finally {
    await database.stop();
  }
}
