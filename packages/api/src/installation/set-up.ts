import type { Tx } from '@upstream/db/db';
import { AlreadySetUp } from '@upstream/domain/installation/already-set-up';
import { InvalidInput } from '@upstream/domain/refusal';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { groupShape } from '../organisations/organisation-input.ts';
import { recordOrganisation } from '../organisations/register-group.ts';
import { idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from '../people/auth-port.ts';
import { asNewcomer, newcomerShape } from '../people/newcomer.ts';

const SetUp = z.object({
  ...groupShape,
  ...newcomerShape,
  token: z.string({ error: 'Give the token that the server wrote to its log.' }),
  idempotencyKey: idempotencyKey(),
});

/**
 * Whoever started the server, and so can read its token, sets an empty installation up: the first organisation
 * and its administrator, who also operates the installation. It happens once.
 */
export async function setUp(auth: AuthPort, input: unknown, now: Date) {
  const asked = parse(SetUp, input);
  if (!auth.isSetUpToken(asked.token))
    throw new InvalidInput([{ field: 'token', message: "This is not the token in the server's log." }]);
  const { token: _token, ...request } = asked;
  const arrival = { ...asked, welcomeTo: asked.name, verb: 'setUp', request };
  return asNewcomer(auth, arrival, now, async (tx, actor) => {
    await claimInstallation(tx, now);
    await tx.person.create({
      data: { id: actor.personId, name: asked.personName, operator: true, createdAt: now },
    });
    await recordOrganisation(tx, actor, asked, now);
    await record(tx, actor, now, {
      did: 'person.made-operator',
      record: { type: 'Person', id: actor.personId },
      after: { operator: true },
    });
    return { organisationId: actor.organisationId };
  });
}

async function claimInstallation(tx: Tx, now: Date): Promise<void> {
  await tx.installation.createMany({ data: [{ id: 1 }], skipDuplicates: true });
  const { count } = await tx.installation.updateMany({
    where: { id: 1, setUpAt: null },
    data: { setUpAt: now },
  });
  if (count === 0) throw new AlreadySetUp();
}
