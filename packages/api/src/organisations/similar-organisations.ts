import type { Tx } from '@upstream/db/db';
import {
  IdentifierTaken,
  likelyDuplicates,
  type Telling,
  whyNotRecordBeside,
} from '@upstream/domain/organisations/duplicates';
import { nameKey } from '@upstream/domain/text/name-key';

/** Candidates whose names are compared by the rule; a name like more than these is no name. */
const COMPARED = 50;

/** Organisations on record that one with this name and these numbers may be, the likest first. */
export async function similarOrganisations(tx: Tx, wanted: Telling) {
  return likelyDuplicates(wanted, await candidatesFor(tx, wanted));
}

/** Throws `IdentifierTaken` or `LooksLikeAnother` when a new organisation may already be here. */
export async function refuseDuplicate(tx: Tx, wanted: Telling, confirmedDifferent: boolean): Promise<void> {
  const refusal = whyNotRecordBeside(wanted, await candidatesFor(tx, wanted), confirmedDifferent);
  if (refusal) throw refusal;
}

/**
 * Records an organisation's numbers; one that somebody else recorded meanwhile is refused like one that was there
 * before, naming its holder.
 */
export async function recordIdentifiers(
  tx: Tx,
  organisationId: string,
  identifiers: Telling['identifiers'],
): Promise<void> {
  const data = identifiers.map(({ scheme, value }) => ({ organisationId, scheme, value }));
  const { count } = await tx.organisationIdentifier.createMany({ data, skipDuplicates: true });
  if (count === data.length) return;
  const taken = await tx.organisationIdentifier.findFirst({
    where: {
      OR: identifiers.map(({ scheme, value }) => ({ scheme, value })),
      organisationId: { not: organisationId },
    },
    select: { organisation: { select: { id: true, name: true } } },
  });
  if (taken) throw new IdentifierTaken(taken.organisation);
}

async function candidatesFor(tx: Tx, { name, identifiers }: Telling) {
  const key = nameKey(name);
  const alike = await tx.$queryRaw<{ id: string }[]>`
    select id from app.organisations_like(${key}, ${COMPARED}::integer)`;
  return tx.organisation.findMany({
    where: {
      OR: [
        { id: { in: alike.map(({ id }) => id) } },
        ...identifiers.map(({ scheme, value }) => ({ identifiers: { some: { scheme, value } } })),
      ],
    },
    select: { id: true, name: true, identifiers: { select: { scheme: true, value: true } } },
  });
}
