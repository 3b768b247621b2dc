import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkAuditFile, exportAudit, UnreadableExport } from '@upstream/api/audit/audit-file';
import { type WholeRecord, wholeRecord } from '@upstream/api/audit/chain-rows';
import { type AuditVerification, verifyAudit } from '@upstream/api/audit/verify-audit';
import type { Command } from 'commander';
import { Client } from 'pg';
import { RefusedCommand } from './refused-command.ts';
import { withDatabase } from './with-database.ts';

/** `upstream audit`: whether the record still says what it said. */
export function addAuditCommands(program: Command): void {
  const audit = program
    .command('audit')
    .description('The record of who did what: verify it, export it, check an export.');
  audit
    .command('verify')
    .description('Recompute every chain and name the first broken row of each that fails.')
    .action(async () => report(await onWholeRecord(verifyAudit)));
  audit
    .command('export')
    .argument('<file>', 'where to write the export, one line of JSON for each event')
    .description('Write the whole record to a file that can be checked without this server.')
    .action(async (file: string) => {
      await onWholeRecord(async (source) => {
        const half = `${file}.part`; // an interrupted export leaves no file that looks whole
        await pipeline(Readable.from(linesOf(source)), createWriteStream(half, { mode: 0o600 }));
        await rename(half, file);
      });
      console.log(`Exported to ${file}.`);
    });
  audit
    .command('check')
    .argument('<file>', 'an export')
    .description('Verify an export with nothing but the file.')
    .action(async (file: string) => report(await checked(file)));
}

async function* linesOf(source: WholeRecord): AsyncGenerator<string> {
  for await (const line of exportAudit(source, new Date())) yield `${line}\n`;
}

async function checked(file: string): Promise<AuditVerification> {
  try {
    return await checkAuditFile(
      createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }),
    );
  } catch (error) {
    if (error instanceof UnreadableExport) throw new RefusedCommand(error.message);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new RefusedCommand(`There is no file ${file}.`);
    throw error;
  }
}

function report({ chains, events, broken }: AuditVerification): void {
  for (const { organisationName, sequence, sentence } of broken)
    console.log(`${organisationName ?? 'The platform'}: event ${sequence}: ${sentence}`);
  if (broken.length > 0) throw new RefusedCommand(`${broken.length} of ${chains} chains do not hold.`);
  console.log(`${events} events in ${chains} chains: all hold.`);
}

function onWholeRecord<T>(work: (source: WholeRecord) => Promise<T>): Promise<T> {
  return withDatabase(async ({ jobsUrl }) => {
    const client = new Client({ connectionString: jobsUrl });
    client.on('error', () => {}); // the statement under way reports it
    await client.connect();
    try {
      await client.query('begin isolation level repeatable read read only');
      return await work(wholeRecord(client));
    } finally {
      await client.end();
    }
  });
}
