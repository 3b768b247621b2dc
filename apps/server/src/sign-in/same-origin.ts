import { Refusal } from '@upstream/domain/refusal';
import type { FastifyRequest } from 'fastify';

/** A page of another site sent this. */
export class ForeignOrigin extends Refusal {
  readonly code = 'FOREIGN_ORIGIN';

  constructor() {
    super('This request came from another site. Open Upstream itself and try again.');
  }
}

/**
 * Refuses what a page of another origin sends. Browsers say where a POST or DELETE comes from; a program that
 * says nothing holds no cookie that was not given to it.
 */
export async function refuseForeign(request: FastifyRequest, ownOrigin: string): Promise<void> {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (site === 'cross-site' || site === 'same-site') throw new ForeignOrigin();
  if (origin === undefined || origin === ownOrigin) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.host) throw new ForeignOrigin();
}
