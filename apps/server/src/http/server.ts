import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Log } from '../log.ts';
import { addDemoLeave, addDemoPeople, addDemoSignIn } from '../sign-in/demo-routes.ts';
import type { SignIn } from '../sign-in/request-auth.ts';
import { addSignInRoutes } from '../sign-in/routes.ts';
import { startApollo } from './apollo.ts';
import { identifyCallers } from './caller.ts';
import { serveClient } from './client-files.ts';
import { answerErrors, answerNothing } from './error-answers.ts';
import { addGraphqlRoute, limitBodies } from './graphql-route.ts';
import { addHealthRoutes, type Check } from './health.ts';
import { judgeDocuments } from './limits/judge-document.ts';
import type { KnownDocuments } from './limits/known-documents.ts';
import { addSecurityHeaders } from './security-headers.ts';

/** What a server is made of. */
export interface ServerParts {
  schema: GraphQLSchema;
  log: Log;
  signIn: SignIn;
  demo: boolean;
  /** Takes the demo away and ends this server; absent where only its operator may, by the command line. */
  leaveDemo?: (() => Promise<void>) | undefined;
  /** Whether a proxy stands in front, whose word about the sender's address is taken. */
  behindProxy: boolean;
  /** The built client, or null for the API alone. */
  clientFolder: string | null;
  /** Hashes of the documents our own client sends. */
  knownDocuments: KnownDocuments;
  checks: Record<string, Check>;
}

/** The one server: API, sign-in, health and the client. Not listening yet. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  const { log, signIn, demo } = parts;
  const loggerInstance: FastifyBaseLogger = log.child({ from: 'http' });
  const app = Fastify({
    loggerInstance,
    genReqId: () => randomUUID(),
    trustProxy: parts.behindProxy ? ['loopback', 'linklocal', 'uniquelocal'] : false,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
  });
  answerErrors(app, log);
  await addSecurityHeaders(app, signIn.origin.startsWith('https:'));
  await app.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  app.addHook('onSend', async (request, reply) => void reply.header('x-request-id', request.id));
  endConnectionsWhenClosing(app);

  addHealthRoutes(app, parts.checks, log);
  if (parts.clientFolder) await serveClient(app, parts.clientFolder);
  else app.setNotFoundHandler(answerNothing);

  const apollo = await startApollo(parts.schema, log);
  app.addHook('onClose', () => apollo.stop());
  await app.register(async (answering) => {
    identifyCallers(answering, signIn, demo);
    limitBodies(answering);
    answering.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
    addGraphqlRoute(answering, { apollo, judge: judgeDocuments(parts.knownDocuments), demo });
    addSignInRoutes(answering, signIn.origin);
    if (demo) addDemoPeople(answering);
    if (demo) addDemoSignIn(answering, signIn.origin);
    if (demo && parts.leaveDemo) addDemoLeave(answering, signIn.origin, parts.leaveDemo);
  });
  return app;
}

/** Without this, whoever was answered while the server closes would keep it waiting for their next request. */
function endConnectionsWhenClosing(app: FastifyInstance): void {
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
}
