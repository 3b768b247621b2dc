import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { HelpKindRef } from '../challenges/words.schema.ts';
import type { NewForYou } from './new-for-you.ts';

/** A challenge that misses help near somebody, and why they are told of it. */
export const NewForYouRef = builder.objectRef<NewForYou>('NewForYou').implement({
  description: 'An open challenge near you that misses help, and why you are told of it.',
  fields: (t) => ({
    challenge: t.prismaField({
      type: 'Challenge',
      nullable: true,
      description: 'The challenge; null once you may no longer know of it.',
      resolve: (query, { challengeId }, _args, context) =>
        transactionOf(context).challenge.findUnique({ ...query, where: { id: challengeId } }),
    }),
    helps: t.expose('helps', {
      type: [HelpKindRef],
      description: 'The kinds of help it misses that your organisation offers or has offered.',
    }),
    why: t.exposeString('why', { description: 'Why you are told of it: `You offer a room.`' }),
  }),
});
