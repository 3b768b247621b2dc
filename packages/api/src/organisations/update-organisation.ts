import { db, type Tx } from '@upstream/db/db';
import { LIMITS, MOST } from '@upstream/domain/limits';
import { ORGANISATION_KINDS, ORGANISATION_SIZES } from '@upstream/domain/organisations/organisation-kind';
import {
  whyNotPartOf,
  whyNotSize,
  whyNotUpdateOrganisation,
} from '@upstream/domain/organisations/why-not-change-organisation';
import type { Actor } from '@upstream/domain/people/actor';
import { InvalidInput, NotFound, StaleVersion } from '@upstream/domain/refusal';
import { whyNotMark } from '@upstream/domain/text/mark';
import { nameKey } from '@upstream/domain/text/name-key';
import { whyNotVersion } from '@upstream/domain/why-not-version';
import { z } from 'zod';
import { type Facts, record } from '../audit/record.ts';
import { choice, id, parse, text, version } from '../parse.ts';
import { givenOf, kept } from './changes.ts';
import { identifiers, refuseUnknownPlaces } from './organisation-input.ts';
import { recordIdentifiers } from './similar-organisations.ts';
import { website } from './website.ts';

/** The two letters of a square mark, as somebody chose them. */
const mark = z
  .string()
  .trim()
  .toUpperCase()
  .superRefine((chosen, context) => {
    const why = whyNotMark(chosen);
    if (why) context.addIssue({ code: 'custom', message: why });
  });

const UpdateOrganisation = z.object({
  id: id('Organisation'),
  expectedVersion: version(),
  name: kept(text({ most: LIMITS.name })),
  kind: kept(choice(ORGANISATION_KINDS)),
  size: choice(ORGANISATION_SIZES).nullish(),
  socialEnterprise: kept(z.boolean()),
  purpose: kept(text({ least: 0, most: LIMITS.words, lines: true })),
  website: website.nullish(),
  mark: mark.nullish(),
  parentId: id('Organisation').nullish(),
  placeId: id('Place').nullish(),
  placesServedIds: kept(z.array(id('Place')).max(MOST.places, `Name at most ${MOST.places} places.`)),
  identifiers: kept(identifiers),
});

type Changes = Omit<z.output<typeof UpdateOrganisation>, 'id' | 'expectedVersion'>;
type Standing = NonNullable<Awaited<ReturnType<typeof find>>>;

/** An organisation's administrators change its page; what they leave out stays. */
export async function updateOrganisation(actor: Actor, input: unknown, now: Date) {
  const { id: organisationId, expectedVersion, ...changes } = parse(UpdateOrganisation, input);
  return db.as(actor, {}, async (tx) => {
    const standing = await find(tx, organisationId);
    if (!standing) throw new NotFound('There is no such organisation.');
    const refusal =
      whyNotUpdateOrganisation(actor, standing) ??
      whyNotVersion(standing, expectedVersion) ??
      whyNotSize(changes.kind ?? standing.kind, changes.size ?? null);
    if (refusal) throw refusal;
    await refuseUnknownPlaces(tx, [changes.placeId], 'placeId');
    await refuseUnknownPlaces(tx, changes.placesServedIds ?? [], 'placesServedIds');
    await refuseCircle(tx, organisationId, changes.parentId);

    await write(tx, standing, changes, now);
    await record(tx, actor, now, {
      did: 'organisation.updated',
      record: { type: 'Organisation', id: organisationId },
      before: facts(standing),
      after: facts({ ...standing, ...givenOf(changes) }),
    });
    return { organisationId };
  });
}

function find(tx: Tx, organisationId: string) {
  return tx.organisation.findUnique({
    where: { id: organisationId },
    select: {
      id: true,
      name: true,
      kind: true,
      size: true,
      socialEnterprise: true,
      parentId: true,
      placeId: true,
      version: true,
    },
  });
}

async function write(tx: Tx, standing: Standing, changes: Changes, now: Date): Promise<void> {
  const { placesServedIds, identifiers: numbers, ...fields } = givenOf(changes);
  const { count } = await tx.organisation.updateMany({
    where: { id: standing.id, version: standing.version },
    data: {
      ...fields,
      ...(fields.name !== undefined && { nameKey: nameKey(fields.name) }),
      ...(fields.kind !== undefined && fields.kind !== 'SUPPLIER' && { size: null }),
      version: { increment: 1 },
      updatedAt: now,
    },
  });
  if (count === 0) throw new StaleVersion(standing.version + 1);
  const organisationId = standing.id;
  if (placesServedIds) {
    await tx.organisationPlace.deleteMany({ where: { organisationId } });
    const placeIds = [...new Set(placesServedIds)];
    await tx.organisationPlace.createMany({ data: placeIds.map((placeId) => ({ organisationId, placeId })) });
  }
  if (numbers) {
    await tx.organisationIdentifier.deleteMany({ where: { organisationId } });
    await recordIdentifiers(tx, organisationId, numbers);
  }
}

/** Refuses a parent that is not on record, or one below the organisation; two such changes never cross. */
async function refuseCircle(
  tx: Tx,
  organisationId: string,
  parentId: string | null | undefined,
): Promise<void> {
  if (!parentId) return;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('organisation.parent'))`;
  const above = await tx.$queryRaw<{ id: string }[]>`
    with recursive above(id, parent_id) as (
      select id, parent_id from organisation where id = ${parentId}::uuid
      union
      select o.id, o.parent_id from organisation o join above on o.id = above.parent_id
    ) select id from above`;
  if (above.length === 0)
    throw new InvalidInput([
      { field: 'parentId', message: 'There is no such organisation. Choose another.' },
    ]);
  const ids = above.map((each) => each.id);
  const refusal = whyNotPartOf(organisationId, ids);
  if (refusal) throw refusal;
}

function facts({ kind, size, socialEnterprise, parentId, placeId }: Partial<Standing>): Facts {
  return {
    kind: kind ?? null,
    size: size ?? null,
    socialEnterprise: socialEnterprise ?? null,
    parentId: parentId ?? null,
    placeId: placeId ?? null,
  };
}
