import { type Tx, transactionOf } from '@upstream/db/db';
import type { Prisma } from '@upstream/db/generated/prisma/client';
import { LIMITS } from '@upstream/domain/limits';
import { normaliseIdentifier } from '@upstream/domain/organisations/identifier';
import { nameKey } from '@upstream/domain/text/name-key';
import { searchWords } from '@upstream/domain/text/search-words';
import { builder } from '../builder.ts';
import { uuidOf } from '../node-id.ts';
import { placesWithin } from '../places/places-within.ts';
import { IdentifierInput, OrganisationKindRef } from './schema.ts';
import { similarOrganisations } from './similar-organisations.ts';

/** The most organisations a search finds; past them a person searches more exactly. */
const MOST_FOUND = 200;

builder.queryField('organisation', (t) =>
  t.prismaField({
    type: 'Organisation',
    nullable: true,
    description: 'One organisation; null when there is none with this id.',
    args: { id: t.arg.id({ description: 'Its id.' }) },
    resolve: (query, _root, { id }, context) => {
      const organisationId = uuidOf('Organisation', id);
      if (!organisationId) return null;
      return transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } });
    },
  }),
);

builder.queryField('organisations', (t) =>
  t.prismaConnection({
    type: 'Organisation',
    cursor: 'id',
    description: 'Organisations on Upstream, by name.',
    args: {
      search: t.arg.string({
        required: false,
        description: 'Part of a name, roughly spelt, or a register number.',
      }),
      kinds: t.arg({ type: [OrganisationKindRef], required: false, description: 'Of any of these kinds.' }),
      placeId: t.arg.id({
        required: false,
        description: 'Based in or serving this place or one within it.',
      }),
    },
    resolve: async (query, _root, asked, context) => {
      const tx = transactionOf(context);
      return tx.organisation.findMany({
        ...query,
        where: { AND: await conditions(tx, asked) },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      });
    },
  }),
);

builder.queryField('similarOrganisations', (t) =>
  t.prismaField({
    type: ['Organisation'],
    description:
      'Organisations that a new one with this name and these numbers may be, the likest first. Ask before registering.',
    args: {
      name: t.arg.string({ description: 'The name of the new organisation.' }),
      identifiers: t.arg({ type: [IdentifierInput], required: false, description: 'Its numbers.' }),
    },
    resolve: async (query, _root, { name, identifiers }, context) => {
      const tx = transactionOf(context);
      const wanted = {
        name: name.slice(0, LIMITS.name).toWellFormed().replaceAll('\0', ''),
        identifiers: (identifiers ?? []).map(({ scheme, value }) => ({
          scheme,
          value: normaliseIdentifier(scheme, value),
        })),
      };
      const ids = (await similarOrganisations(tx, wanted)).map(({ id }) => id);
      const found = await tx.organisation.findMany({ ...query, where: { id: { in: ids } } });
      return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
    },
  }),
);

interface Asked {
  search?: string | null | undefined;
  kinds?: Prisma.EnumOrganisationKindFilter['in'] | null | undefined;
  placeId?: string | null | undefined;
}

async function conditions(tx: Tx, asked: Asked): Promise<Prisma.OrganisationWhereInput[]> {
  const conditions: Prisma.OrganisationWhereInput[] = [];
  const search = searchWords(asked.search);
  if (search) conditions.push(await found(tx, search));
  if (asked.kinds && asked.kinds.length > 0) conditions.push({ kind: { in: asked.kinds } });
  if (asked.placeId) {
    const within = { in: await placesWithin(tx, uuidOf('Place', asked.placeId)) };
    conditions.push({ OR: [{ placeId: within }, { placesServed: { some: { placeId: within } } }] });
  }
  return conditions;
}

async function found(tx: Tx, search: string): Promise<Prisma.OrganisationWhereInput> {
  const alike = await tx.$queryRaw<{ id: string }[]>`
    select id from app.organisations_like(${nameKey(search)}, ${MOST_FOUND}::integer)`;
  const number = normaliseIdentifier('', search);
  return { OR: [{ id: { in: alike.map(({ id }) => id) } }, { identifiers: { some: { value: number } } }] };
}
