import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schema } from '@upstream/api/schema';
import { CHECKOUT } from '@upstream/db/checkout';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { testServer } from '../testing/test-server.ts';

const guide = readFileSync(join(CHECKOUT, 'docs/api.md'), 'utf8');
const documents = [...guide.matchAll(/^```graphql\n(.+?)^```/gms)].map(([, text = '']) => text);
const { app } = await testServer();

describe('the guide to the API', () => {
  it('shows a query that runs as it stands', async () => {
    const [, payload = '', ...more] = /--data '(.+?)'$/m.exec(guide) ?? [];
    expect(more).toEqual([]);
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload,
    });
    expect(answer.json()).toEqual({ data: { challenges: { edges: [] } } });
  });

  it('shows documents that fit the schema', () => {
    expect(documents).not.toEqual([]);
    for (const document of documents) expect(validate(schema, parse(document))).toEqual([]);
  });
});
