import { db } from '@upstream/db/db';
import { whyNotVerifyOrganisation } from '@upstream/domain/organisations/why-not-change-organisation';
import type { Actor } from '@upstream/domain/people/actor';
import { NotFound, StaleVersion } from '@upstream/domain/refusal';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { record } from '../audit/record.ts';
import { id, parse, version } from '../parse.ts';

const VerifyOrganisation = z.object({ id: id('Organisation'), expectedVersion: version() });

/** An operator says that an organisation is who it says it is. */
export async function verifyOrganisation(actor: Actor, input: unknown, now: Date) {
  const { id: organisationId, expectedVersion } = parse(VerifyOrganisation, input);
  return db.as(actor, {}, async (tx) => {
    const standing = await tx.organisation.findUnique({
      where: { id: organisationId },
      select: { id: true, name: true, verifiedAt: true, version: true },
    });
    if (!standing) throw new NotFound('There is no such organisation.');
    const refusal = whyNotVerifyOrganisation(actor, standing) ?? whyNotVersion(standing, expectedVersion);
    if (refusal) throw refusal;
    const { count } = await tx.organisation.updateMany({
      where: { id: organisationId, version: expectedVersion },
      data: { verifiedAt: now, version: { increment: 1 }, updatedAt: now },
    });
    if (count === 0) throw new StaleVersion(expectedVersion + 1);
    await record(tx, actor, now, {
      did: 'organisation.verified',
      record: { type: 'Organisation', id: organisationId },
      after: { verified: true },
    });
    return { organisationId };
  });
}
