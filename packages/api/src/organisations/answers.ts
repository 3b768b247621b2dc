import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';

/** A verb's answer that leads to an organisation as it now stands. */
export function organisationAnswer(name: string, description: string) {
  return builder.objectRef<{ organisationId: string }>(name).implement({
    description,
    fields: (t) => ({
      organisation: t.prismaField({
        type: 'Organisation',
        description: 'As it now stands.',
        resolve: (query, { organisationId }, _args, context) =>
          transactionOf(context).organisation.findUniqueOrThrow({ ...query, where: { id: organisationId } }),
      }),
    }),
  });
}
