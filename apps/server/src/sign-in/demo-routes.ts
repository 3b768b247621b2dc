import { PERSONAS, type Persona } from '@upstream/demo/personas';
import { InvalidInput, NotFound, NotPermitted } from '@upstream/domain/refusal';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { demoPeople } from './demo-people.ts';
import { refuseForeign } from './same-origin.ts';

/** `POST /demo/sign-in`: anybody takes the place of one of five invented people. Only added in the demo. */
export function addDemoSignIn(app: FastifyInstance, origin: string): void {
  app.post('/demo/sign-in', guarded(origin), async ({ body, caller: { auth } }) => {
    const persona = personaIn(body);
    const personId = await auth.personWithEmail(PERSONAS[persona].email);
    if (!personId) throw new NotFound('The demo story is not told yet. Try again in a moment.');
    await auth.startSession(personId, null);
    return { signedIn: true, as: persona };
  });
}

/** `GET /demo/people`: the five, what waits for each, and what must be typed to take the demo away. */
export function addDemoPeople(app: FastifyInstance): void {
  const people = demoPeople();
  app.get('/demo/people', async ({ caller: { auth, now } }) => ({
    people: await people(auth, now),
    typed: TYPED,
  }));
}

/** What must be typed to take the demo away: the name of its place. */
const TYPED = 'Wessex Vale';

/** `POST /demo/leave`: one of the five, or an operator, takes the demo away for good. */
export function addDemoLeave(app: FastifyInstance, origin: string, leave: () => Promise<void>): void {
  app.post('/demo/leave', guarded(origin), async ({ body, caller }) => {
    await refuseStranger(caller);
    const typed = typeof body === 'object' && body !== null && 'typed' in body ? body.typed : null;
    if (typed !== TYPED)
      throw new InvalidInput([{ field: 'typed', message: `Type ${TYPED} to take the demo away for good.` }]);
    await leave();
    await caller.auth.signOut();
    return { left: true };
  });
}

async function refuseStranger({ identity, auth }: FastifyRequest['caller']): Promise<void> {
  if (identity?.operator) return;
  const email = identity && (await auth.emailOf(identity.personId));
  if (Object.values(PERSONAS).some((persona) => persona.email === email)) return;
  throw new NotPermitted('Look as one of the people of the demo to take it away.');
}

function guarded(origin: string) {
  return { onRequest: (request: Parameters<typeof refuseForeign>[0]) => refuseForeign(request, origin) };
}

function personaIn(body: unknown): Persona {
  const as = typeof body === 'object' && body !== null && 'as' in body ? body.as : null;
  const personas = Object.keys(PERSONAS);
  if (typeof as === 'string' && isPersona(as)) return as;
  throw new InvalidInput([{ field: 'as', message: `Choose one of ${personas.join(', ')}.` }]);
}

function isPersona(as: string): as is Persona {
  return Object.hasOwn(PERSONAS, as);
}
