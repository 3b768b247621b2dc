import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '@upstream/db/checkout';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { documentHash } from '../http/limits/known-documents.ts';
import { documentsBeingWritten } from './generated.ts';

test('the documents of the client being written are known, and no others', () => {
  const ours = readFileSync(join(CHECKOUT, 'apps/web/src/app/viewer.graphql'), 'utf8');
  const known = documentsBeingWritten();
  expect(known.has(documentHash(parse(ours)))).toBe(true);
  expect(known.has(documentHash(parse('query Strange { viewer { person { name } } }')))).toBe(false);
});
