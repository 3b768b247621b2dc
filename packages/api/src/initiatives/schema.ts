import { builder } from '../builder.ts';

builder.prismaNode('Initiative', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    summary: t.exposeString('summary'),
    version: t.exposeInt('version', { description: 'Name it when you change the initiative.' }),
  }),
});
