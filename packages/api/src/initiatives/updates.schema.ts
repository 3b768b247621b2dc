import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { InitiativeStateRef } from './words.schema.ts';

/** What one organisation said of an initiative. */
export const Update = builder.prismaNode('Update', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    state: t.expose('state', { type: InitiativeStateRef, description: 'How it stood.' }),
    words: t.exposeString('words', { description: 'What was said, with its line breaks.' }),
    saidAt: t.expose('saidAt', { type: 'DateTime', description: 'When.' }),
    organisation: t.relation('organisation', { description: 'For which organisation.' }),
    person: t.prismaField({
      type: 'Person',
      nullable: true,
      description: 'Who said it; null where you may not know them by name.',
      select: { personId: true },
      resolve: (query, { personId }, _args, context) =>
        transactionOf(context).person.findUnique({ ...query, where: { id: personId } }),
    }),
  }),
});
