import { actorOf, type Identity } from '@upstream/db/actor';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound } from '@upstream/domain/refusal';
import { z } from 'zod';
import { id, parse } from '../parse.ts';
import type { AuthPort } from './auth-port.ts';

const SwitchOrganisation = z.object({ organisationId: id('Organisation') });

/** A person acts for another of their organisations from now on. It changes their session and no record. */
export async function switchOrganisation(auth: AuthPort, actor: Actor, input: unknown): Promise<Identity> {
  const { organisationId } = parse(SwitchOrganisation, input);
  const acting = await actorOf(actor.personId, organisationId);
  if (acting?.organisationId !== organisationId)
    throw new NotFound('You do not belong to such an organisation.');
  await auth.actFor(organisationId);
  return acting;
}
