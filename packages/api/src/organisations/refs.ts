import { builder } from '../builder.ts';

/** A register's number, as it was typed. */
export const IdentifierInput = builder.inputType('IdentifierInput', {
  description: 'A number or code by which a register knows an organisation.',
  fields: (t) => ({
    scheme: t.string({ description: "The register's code at org-id.guide: `GB-CHC`." }),
    value: t.string({ description: 'The number; spaces and lost zeros do not matter.' }),
  }),
});
