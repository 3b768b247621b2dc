import { builder } from '../builder.ts';

/** A place. */
export const PlaceRef = builder.prismaNode('Place', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    code: t.exposeString('code'),
    gssCode: t.exposeString('gssCode', { nullable: true }),
    name: t.exposeString('name'),
    officialName: t.exposeString('officialName', { description: 'The full name in its register.' }),
    typeName: t.exposeString('typeName'),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it began, where known.',
    }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
  }),
});
