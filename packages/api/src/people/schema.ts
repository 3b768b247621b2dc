import { Role } from '@upstream/db/generated/prisma/enums';
import { personMark } from '@upstream/domain/text/mark';
import { builder } from '../builder.ts';

/** What a person may do for an organisation. */
export const RoleRef = builder.enumType(Role, {
  name: 'Role',
  description:
    'What a person may do for an organisation; each includes the ones before: see, add, decide, administer.',
});

builder.prismaNode('Person', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    mark: t.string({
      description: 'Their initials, for their round mark.',
      select: { name: true },
      resolve: ({ name }) => personMark(name),
    }),
  }),
});

builder.prismaNode('Membership', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    organisation: t.relation('organisation', { description: 'Of which organisation.' }),
    role: t.expose('role', { type: RoleRef, description: 'What they may do for it.' }),
    since: t.expose('since', { type: 'DateTime', description: 'When they came to belong.' }),
    version: t.exposeInt('version'),
  }),
});
