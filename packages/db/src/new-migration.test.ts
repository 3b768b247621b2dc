import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newMigration } from './new-migration.ts';

const NOW = new Date('2025-03-04T05:06:07Z');

function prismaFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-prisma-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'models'));
  writeFileSync(join(folder, 'schema.prisma'), 'datasource db {\n  provider = "postgresql"\n}\n');
  writeModel(folder, '');
  return folder;
}

function writeModel(folder: string, more: string): void {
  writeFileSync(join(folder, 'models/things.prisma'), `model Thing {\n  id Int @id\n${more}\n}\n`);
}

const written = (path: string | null) => (path ? readFileSync(path, 'utf8') : null);

test('writes the way from nothing, then only what changed', async () => {
  const folder = prismaFolder();
  const first = await newMigration('first', NOW, { prismaFolder: folder });
  expect(first).toBe(join(folder, 'migrations/20250304050607_first/migration.sql'));
  expect(written(first)).toContain('CREATE TABLE "Thing"');
  expect(await newMigration('again', NOW, { prismaFolder: folder })).toBeNull();
  writeModel(folder, '  name String?');
  const second = written(await newMigration('second', NOW, { prismaFolder: folder }));
  expect(second).toContain('ADD COLUMN     "name" TEXT');
  expect(second).not.toContain('CREATE TABLE');
});

test('writes an empty migration to be filled in by hand', async () => {
  const folder = prismaFolder();
  await newMigration('first', NOW, { prismaFolder: folder });
  const file = await newMigration('by_hand', NOW, { prismaFolder: folder, byHand: true });
  expect(written(file)).toBe('-- Written by hand.\n');
});
