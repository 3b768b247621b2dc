import { transactionOf } from '@upstream/db/db';
import { PlaceParentKind } from '@upstream/db/generated/prisma/enums';
import { dayFromDate } from '@upstream/domain/dates/day';
import { isCurrent } from '@upstream/domain/places/place';
import { builder } from '../builder.ts';
import { successorsNow } from './successors-now.ts';

const PlaceParentKindRef = builder.enumType(PlaceParentKind, {
  name: 'PlaceParentKind',
  description: 'A hierarchy in which one place lies within another.',
});

/** A place. */
export const PlaceRef = builder.prismaNode('Place', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    gssCode: t.exposeString('gssCode', { nullable: true }),
    name: t.exposeString('name'),
    latitude: t.exposeFloat('latitude', {
      nullable: true,
      description: 'Degrees north of the equator (WGS 84), roughly its middle.',
    }),
    longitude: t.exposeFloat('longitude', {
      nullable: true,
      description: 'Degrees east of Greenwich (WGS 84), roughly its middle.',
    }),
    officialName: t.exposeString('officialName', { description: 'The full name in its register.' }),
    typeName: t.exposeString('typeName'),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it began, where known.',
    }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
    current: t.boolean({
      description: 'Whether it stands today.',
      select: { startsOn: true, endsOn: true },
      resolve: ({ startsOn, endsOn }, _args, { now }) =>
        isCurrent(
          { startsOn: startsOn && dayFromDate(startsOn), endsOn: endsOn && dayFromDate(endsOn) },
          now,
        ),
    }),
    otherNames: t.stringList({
      description: 'Other names people know it by.',
      select: { name: true, names: { select: { name: true }, orderBy: { key: 'asc' } } },
      resolve: ({ name, names }) => names.map((other) => other.name).filter((other) => other !== name),
    }),
  }),
});

const PlaceParentRef = builder.prismaObject('PlaceParent', {
  description:
    'That a place lies within another, by one hierarchy and between two days where they are known.',
  select: { placeId: true, parentId: true, kind: true },
  fields: (t) => ({
    place: t.relation('parent', { description: 'The wider place.' }),
    kind: t.expose('kind', { type: PlaceParentKindRef, description: 'By which hierarchy.' }),
    from: t.expose('from', { type: 'Date', nullable: true, description: 'Since when, where known.' }),
    until: t.expose('until', {
      type: 'Date',
      nullable: true,
      description: 'Until when; null while it holds.',
    }),
  }),
});

builder.prismaObjectFields('Place', (t) => ({
  parents: t.field({
    type: [PlaceParentRef],
    description: 'The places it lies or lay within.',
    select: (_args, _context, nestedSelection) => ({
      parents: { ...nestedSelection(true), orderBy: [{ kind: 'asc' }, { parentId: 'asc' }] },
    }),
    resolve: ({ parents }) => parents,
  }),
  children: t.prismaConnection({
    type: 'Place',
    cursor: 'id',
    description: 'The places that lie or lay directly within it, by name.',
    resolve: (query, { id }, _args, context) =>
      transactionOf(context).place.findMany({
        ...query,
        where: { parents: { some: { parentId: id } } },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      }),
  }),
  predecessors: t.field({
    type: [PlaceRef],
    description: 'The places that ended into it.',
    select: (_args, _context, nestedSelection) => ({
      predecessors: { select: { place: nestedSelection(true) }, orderBy: { place: { name: 'asc' } } },
    }),
    resolve: ({ predecessors }) => predecessors.map(({ place }) => place),
  }),
  successors: t.prismaField({
    type: ['Place'],
    description: 'For a place that ended: those that stand today where it stood, to choose from.',
    resolve: (query, { id }, _args, context) => successorsNow(transactionOf(context), query, id, context.now),
  }),
}));
