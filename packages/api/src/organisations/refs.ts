import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';

/** A register's number, as it was typed. */
export const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'A number or code by which a register knows an organisation.',
  fields: (t) => ({
    scheme: t.string({ description: "The register's code at org-id.guide: `GB-CHC`." }),
    value: t.string({ description: 'The number; spaces and lost zeros do not matter.' }),
  }),
});

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
