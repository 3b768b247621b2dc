import { builder } from '../builder.ts';

builder.prismaNode('Challenge', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'The problem in a few words.' }),
    statement: t.exposeString('statement'),
    version: t.exposeInt('version', { description: 'Name it when you change the challenge.' }),
  }),
});
