import { DatabaseBusy } from '@upstream/db/database-busy';
import { TooManyTries, WrongCredentials } from '@upstream/domain/people/password';
import { InvalidInput, Refusal } from '@upstream/domain/refusal';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../log.ts';
import { WINDOW_MINUTES } from '../sign-in/attempts.ts';
import { masked } from './faults.ts';
import { tooLarge } from './limits/body.ts';
import { OverLimit } from './limits/over-limit.ts';

interface Told {
  status: number;
  message: string;
  details: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Answers what a route throws: refusals and limits with their sentence, anything else masked. */
export function answerErrors(app: FastifyInstance, log: Log): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    send(request, reply, tell(error, request, log));
  });
}

/** Answers a path or method that nothing serves. */
export function answerNothing(request: FastifyRequest, reply: FastifyReply): void {
  send(request, reply, { status: 404, message: 'There is nothing here.', details: { code: 'NOT_FOUND' } });
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, message, details, headers }: Told,
): void {
  reply.code(status).headers({ 'cache-control': 'no-store', ...headers });
  if (!request.url.startsWith('/graphql')) {
    reply.send({ ...details, message });
    return;
  }
  const accepts = request.headers.accept?.includes('application/graphql-response+json');
  reply.type(accepts ? 'application/graphql-response+json' : 'application/json');
  reply.send(JSON.stringify({ errors: [{ message, extensions: details }] }));
}

function tell(error: FastifyError, request: FastifyRequest, log: Log): Told {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE' && request.caller)
    return overLimit(tooLarge(request.caller.limits));
  if (error instanceof OverLimit) return overLimit(error);
  if (error instanceof DatabaseBusy) {
    const headers = { 'retry-after': String(error.retryAfter) };
    return { status: 503, message: error.message, details: { code: 'DATABASE_BUSY' }, headers };
  }
  if (error instanceof Refusal) return refused(error);
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500)
    return {
      status,
      message: WORDS[error.code] ?? 'This request cannot be understood.',
      details: { code: 'BAD_REQUEST' },
    };
  const { id, message } = masked(error, log, { reqId: request.id });
  return { status: 500, message, details: { code: 'FAULT', id } };
}

function overLimit({ statusCode: status, message, code, limit }: OverLimit): Told {
  const headers = status === 503 ? { 'retry-after': '2' } : {};
  return { status, message, details: { code, limit }, headers };
}

function refused(refusal: Refusal): Told {
  const { code, message } = refusal;
  if (refusal instanceof TooManyTries)
    return {
      status: 429,
      message,
      details: { code },
      headers: { 'retry-after': String(WINDOW_MINUTES * 60) },
    };
  const details = refusal instanceof InvalidInput ? { code, issues: refusal.issues } : { code };
  return { status: refusal instanceof WrongCredentials ? 401 : 400, message, details };
}

const WORDS: Record<string, string> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send the body as application/json.',
};
