import type { Identity } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import { z } from 'zod';
import { idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from '../people/auth-port.ts';
import { derivedId } from '../people/newcomer.ts';
import { groupShape } from './organisation-input.ts';
import { recordOrganisation } from './register-group.ts';

const AddOrganisation = z.object({ ...groupShape, idempotencyKey: idempotencyKey() });

/** A signed-in person records a further organisation of theirs, administers it and acts for it from now on. */
export async function addOrganisation(auth: AuthPort, actor: Identity, input: unknown, now: Date) {
  const { idempotencyKey: key, ...group } = parse(AddOrganisation, input);
  const organisationId = derivedId('organisation', actor.personId, key);
  const founder = {
    ...actor,
    organisationId,
    role: 'ADMINISTER' as const,
    audiences: [...actor.audiences, organisationId],
    colleagues: [...actor.colleagues, organisationId],
  };
  const once = { key, verb: 'addOrganisation', request: input };
  const answer = await db.as(founder, { once }, async (tx) => {
    await recordOrganisation(tx, founder, group, now);
    return { organisationId };
  });
  await auth.actFor(organisationId);
  return { actor: founder, answer };
}
