import { z } from 'zod';
import { idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from '../people/auth-port.ts';
import { asNewcomer, newcomerShape } from '../people/newcomer.ts';
import { groupShape } from './organisation-input.ts';
import { registerGroup } from './register-group.ts';

const RegisterOrganisation = z.object({
  ...groupShape,
  ...newcomerShape,
  idempotencyKey: idempotencyKey(),
});

/** A visitor registers an organisation and themselves as its administrator, and is signed in acting for it. */
export async function registerOrganisation(auth: AuthPort, input: unknown, now: Date) {
  const asked = parse(RegisterOrganisation, input);
  const arrival = { ...asked, welcomeTo: asked.name, verb: 'registerOrganisation', request: input };
  return asNewcomer(auth, arrival, now, async (tx, actor) => {
    await registerGroup(tx, actor, asked, now);
    return { organisationId: actor.organisationId };
  });
}
