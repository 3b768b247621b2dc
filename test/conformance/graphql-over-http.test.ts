import { testServer } from '@upstream/server/testing/test-server';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';

// The audits of graphql-http, the reference implementation of GraphQL over HTTP: MUST, SHOULD and MAY alike.
const { app } = await testServer();
const origin = await app.listen({ port: 0, host: '127.0.0.1' });

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: `${origin}/graphql`,
    // A GET says nothing that a page of another site could not; our server wants it said.
    fetchFn: (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('apollo-require-preflight', 'true');
      return fetch(url, { ...init, headers });
    },
  });

  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
    const result = await audit.fn();
    const reason = result.status === 'ok' ? null : result.reason;
    expect(reason).toBe(null);
  });
});
