import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Context } from '@upstream/api/context';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tooLarge } from './limits/body.ts';
import type { JudgeDocument } from './limits/judge-document.ts';
import { SIGNED_IN } from './limits/limits.ts';
import { withinTime } from './limits/time.ts';

/** What the GraphQL route needs. */
export interface GraphqlRoute {
  apollo: ApolloServer<Context>;
  judge: JudgeDocument;
  demo: boolean;
}

/** `/graphql`: POST for everything, GET for queries, each within its caller's limits. */
export function addGraphqlRoute(app: FastifyInstance, { apollo, judge, demo }: GraphqlRoute): void {
  const answer = fastifyApolloHandler<Context>(apollo, {
    context: async (request) => ({
      actor: request.caller.identity,
      now: request.caller.now,
      requestId: request.id,
      auth: request.caller.auth,
      demo,
    }),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: SIGNED_IN.bodyBytes,
    preHandler: async (request) => {
      const source = documentOf(request);
      const refusal = source === null ? null : judge(source, request.caller.limits, variablesOf(request));
      if (refusal) throw refusal;
    },
    handler: (request: FastifyRequest, reply: FastifyReply) =>
      withinTime(request.caller.limits, () => answer.call(app, request, reply)),
  });
}

/** Refuses a body over its caller's limit: by its announced length before it is read, else by what was read. */
export function limitBodies(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const announced = Number(request.headers['content-length'] ?? 0);
    if (announced > request.caller.limits.bodyBytes) throw tooLarge(request.caller.limits);
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (Buffer.byteLength(body) > request.caller.limits.bodyBytes)
      return done(tooLarge(request.caller.limits));
    const parse = app.getDefaultJsonParser('error', 'error');
    return parse(request, body.toString(), done);
  });
}

function variablesOf({ body, query }: FastifyRequest): Record<string, unknown> {
  for (const place of [body, query]) {
    if (typeof place !== 'object' || place === null || !('variables' in place)) continue;
    const { variables } = place;
    const given = typeof variables === 'string' ? readJson(variables) : variables;
    if (typeof given === 'object' && given !== null) return { ...given };
  }
  return {};
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Apollo says why
  }
}

function documentOf({ body, query }: FastifyRequest): string | null {
  for (const place of [body, query]) {
    if (typeof place !== 'object' || place === null || !('query' in place)) continue;
    if (typeof place.query === 'string') return place.query;
  }
  return null;
}
