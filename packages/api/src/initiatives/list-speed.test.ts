import { readFileSync } from 'node:fs';
import { statementsOf } from '@upstream/db/testing/statements';
import { withClient } from '@upstream/db/testing/superuser';
import { logins } from '@upstream/db/testing/worker';
import { Kind, parse, print } from 'graphql';
import { expect, test } from 'vitest';
import { ask } from '../testing/ask.ts';
import { sharedBy } from '../testing/challenge.ts';
import { manyInitiatives } from '../testing/many-initiatives.ts';
import { somebody } from '../testing/somebody.ts';

/** The very document of the list's page, without the client's own directive. */
const DOCUMENT = pageDocument();

function pageDocument(): string {
  const page = new URL(
    '../../../../apps/web/src/features/initiatives/initiatives-page.graphql',
    import.meta.url,
  );
  const { kind, definitions } = parse(readFileSync(page, 'utf8').replaceAll(' @unmask', ''));
  const shown = definitions.filter(
    (each) => each.kind !== Kind.OPERATION_DEFINITION || each.name?.value === 'Initiatives',
  );
  return print({ kind, definitions: shown });
}

test('the list of initiatives takes as many statements for 25 as for 5', async () => {
  const owners = [await somebody(), await somebody(), await somebody()];
  const [reader] = owners;
  if (!reader) throw new Error('Nobody reads.');
  const challengeId = (await sharedBy(reader)).id.replace('challenge_', '');
  await withClient(logins.jobsUrl, (client) =>
    manyInitiatives((sql, values) => client.query(sql, values), {
      count: 30,
      visibility: 'OWNERS',
      ownerIds: owners.map(({ organisationId }) => organisationId),
      challengeIds: [challengeId],
    }),
  );
  const listOf = async (first: number) => {
    let shown = 0;
    const statements = await statementsOf(async () => {
      const { data, errors } = await ask<{ initiatives: { edges: unknown[] } }>(reader, DOCUMENT, { first });
      expect(errors).toBeUndefined();
      shown = data.initiatives.edges.length;
    });
    expect(shown).toBe(first);
    return statements;
  };
  // Who asks, the beginning and end of the snapshot, its stamp, and twelve reads.
  expect(await listOf(5)).toHaveLength(17);
  expect(await listOf(25)).toHaveLength(17);
});
