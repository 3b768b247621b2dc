import { OrganisationKind, OrganisationSize } from '@upstream/db/generated/prisma/enums';
import { organisationMark } from '@upstream/domain/text/mark';
import { builder } from '../builder.ts';

/** The kinds of organisation. */
export const OrganisationKindRef = builder.enumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What kind of body an organisation is.',
});

/** The sizes of a supplier. */
export const OrganisationSizeRef = builder.enumType(OrganisationSize, {
  name: 'OrganisationSize',
  description: 'How large a supplier is: fewer than 10, 50 or 250 people, or more.',
});

builder.prismaNode('Organisation', {
  id: { field: 'id' },
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name'),
    mark: t.string({
      description: 'Two letters for its square mark.',
      select: { name: true },
      resolve: ({ name }) => organisationMark(name),
    }),
    kind: t.expose('kind', { type: OrganisationKindRef, description: 'What kind of body it is.' }),
  }),
});
