import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'audit-by-hand-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(new URL('../../../../docs/audit.md', import.meta.url), 'utf8');
const script = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

/** Runs the page's own script on an exported file. */
function check(lines: readonly unknown[]): string {
  writeFileSync(join(folder, 'check.mjs'), script);
  writeFileSync(join(folder, 'record.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return execFileSync(process.execPath, ['check.mjs', 'record.jsonl'], {
    cwd: folder,
    stdio: 'pipe',
  }).toString();
}

// Sealed with coreutils: printf '%s' "$previous$body" | sha256sum
const first = {
  sequence: 1,
  body: '{"did":"partnership.founded"}',
  previousHash: '0'.repeat(64),
  hash: 'c52336cfae2f52634651ba0cad75ca6f3fe682718b94b29400d39f5c0d78692e',
};
const second = {
  sequence: 2,
  body: '{"did":"partnership.joined","name":"Café"}',
  previousHash: 'c52336cfae2f52634651ba0cad75ca6f3fe682718b94b29400d39f5c0d78692e',
  hash: '5cd7c58e1bacb246c8c6b3f0aa407c39ba6cf779d574dbd20e48601c9d48e012',
};
const around = (events: readonly unknown[]) => [
  { format: 'upstream-audit-1', exportedAt: '2026-03-03T09:00:00.000Z' },
  { chain: '00000000-0000-0000-0000-000000000000', organisationName: null },
  ...events,
  { end: { sequence: 2, hash: '5cd7c58e1bacb246c8c6b3f0aa407c39ba6cf779d574dbd20e48601c9d48e012' } },
  { complete: true },
];

it('is ten lines, and finds an export as it was sealed', () => {
  expect(script.trim().split('\n').slice(1)).toHaveLength(10);
  expect(check(around([first, second]))).toBe('');
});

it('finds a word changed, and an event taken out', () => {
  const changed = { ...first, body: first.body.replace('founded', 'left') };
  expect(() => check(around([changed, second]))).toThrow('Broken');
  expect(() => check(around([second]))).toThrow('Broken');
});
