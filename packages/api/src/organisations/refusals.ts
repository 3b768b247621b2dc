import { transactionOf } from '@upstream/db/db';
import { IdentifierTaken, LooksLikeAnother } from '@upstream/domain/organisations/duplicates';
import { EmailTaken } from '@upstream/domain/people/password';
import { builder } from '../builder.ts';
import { RefusalRef, refusal } from '../refusals/schema.ts';

refusal(EmailTaken, 'Somebody signs in with this e-mail address already.');

builder.objectType(IdentifierTaken, {
  name: 'IdentifierTaken',
  description: 'A register number belongs to an organisation that is already here.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    holder: t.prismaField({
      type: 'Organisation',
      nullable: true,
      description: 'The organisation with this number.',
      resolve: (query, { organisationId }, _args, context) =>
        transactionOf(context).organisation.findUnique({ ...query, where: { id: organisationId } }),
    }),
  }),
});

builder.objectType(LooksLikeAnother, {
  name: 'LooksLikeAnother',
  description:
    'Organisations here have nearly this name. Send again with `confirmedDifferent: true` if yours is none.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    candidates: t.prismaField({
      type: ['Organisation'],
      description: 'The organisations it looks like, the likest first.',
      resolve: async (query, { organisationIds: ids }, _args, context) => {
        const found = await transactionOf(context).organisation.findMany({
          ...query,
          where: { id: { in: [...ids] } },
        });
        return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      },
    }),
  }),
});
