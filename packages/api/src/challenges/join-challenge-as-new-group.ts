import { z } from 'zod';
import { groupShape } from '../organisations/organisation-input.ts';
import { registerGroup } from '../organisations/register-group.ts';
import { idempotencyKey, parse } from '../parse.ts';
import type { AuthPort } from '../people/auth-port.ts';
import { asNewcomer, newcomerShape } from '../people/newcomer.ts';
import { offerShape, takePart } from './take-part.ts';

const { name, kind, placeId, confirmedDifferent } = groupShape;
const { personName, email, password } = newcomerShape;

const JoinAsNewGroup = z.object({
  ...offerShape,
  group: z.object({ name, kind, placeId, confirmedDifferent, personName: personName.nullish() }),
  email,
  password,
  idempotencyKey: idempotencyKey(),
});

/**
 * A visitor registers their group, joins a challenge with an offer, and is signed in: all in one transaction, or
 * nothing. They may say their own name later.
 */
export async function joinChallengeAsNewGroup(auth: AuthPort, input: unknown, now: Date) {
  const said = parse(JoinAsNewGroup, input);
  const { challengeId, offers, sentence, group } = said;
  const arrival = {
    ...said,
    personName: group.personName ?? group.name,
    welcomeTo: group.name,
    verb: 'joinChallengeAsNewGroup',
    request: input,
  };
  return asNewcomer(auth, arrival, now, async (tx, actor) => {
    const { personName: me } = arrival;
    const newGroup = { ...group, purpose: null, identifiers: [], personName: me };
    await registerGroup(tx, actor, newGroup, now, 'group.placeId');
    return takePart(tx, actor, { challengeId, offers, sentence }, now);
  });
}
