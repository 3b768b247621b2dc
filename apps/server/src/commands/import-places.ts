import { readFileSync } from 'node:fs';
import { importPlaces } from '@upstream/api/places/import-places';
import { connectDatabase, disconnectDatabase } from '@upstream/db/db';
import { counted, sentenceCase } from '@upstream/domain/words/count';
import { readPlacesCsv } from '@upstream/formats/places-csv';
import type { Command } from 'commander';
import { RefusedCommand } from './refused-command.ts';
import { withDatabase } from './with-database.ts';

/** `upstream import`: facts from other registers. */
export function addImportCommands(program: Command): void {
  const bring = program.command('import').description('Facts from other registers.');
  bring
    .command('places')
    .argument('<file>', 'mySociety’s list of United Kingdom local authorities, as CSV')
    .description(
      'Add places and bring those on record up to date; importing the same file again changes nothing.',
    )
    .action(async (file: string) => {
      const { places, badRows } = readPlacesCsv(read(file));
      for (const { line, reason } of badRows) console.error(`Line ${line}: ${reason}`);
      if (places.length === 0) throw new RefusedCommand(`${file} holds no places.`);
      const { added, changed, unchanged } = await asPlatform(() => importPlaces(places, null, new Date()));
      console.log(
        `${sentenceCase(counted(added, 'place'))} added, ${counted(changed, 'place')} changed, ${unchanged} as before.`,
      );
      if (badRows.length > 0)
        throw new RefusedCommand(`${counted(badRows.length, 'line')} could not be read; the rest is in.`);
    });
}

/** The jobs login is the least that may write for the platform itself: web needs a person, owner could do more. */
function asPlatform<T>(work: () => Promise<T>): Promise<T> {
  return withDatabase(async ({ jobsUrl }) => {
    await connectDatabase({ webUrl: jobsUrl, poolSize: 1 });
    try {
      return await work();
    } finally {
      await disconnectDatabase();
    }
  });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new RefusedCommand(`${file} cannot be read. Check the path.`);
  }
}
