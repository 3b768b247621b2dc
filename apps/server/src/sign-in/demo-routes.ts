import { PERSONAS, type Persona } from '@upstream/demo/personas';
import { InvalidInput, NotFound } from '@upstream/domain/refusal';
import type { FastifyInstance } from 'fastify';
import { refuseForeign } from './same-origin.ts';

/** `POST /demo/sign-in`: anybody takes the place of one of five invented people. Only added in the demo. */
export function addDemoSignIn(app: FastifyInstance, origin: string): void {
  const guarded = {
    onRequest: (request: Parameters<typeof refuseForeign>[0]) => refuseForeign(request, origin),
  };
  app.post('/demo/sign-in', guarded, async ({ body, caller: { auth } }) => {
    const persona = personaIn(body);
    const personId = await auth.personWithEmail(PERSONAS[persona].email);
    if (!personId) throw new NotFound('The demo story is not told yet. Try again in a moment.');
    await auth.startSession(personId, null);
    return { signedIn: true, as: persona };
  });
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
