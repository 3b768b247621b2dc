import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';
import { Challenge } from './schema.ts';

/** What a verb of challenges answers: the challenge it was about. */
export interface AboutChallenge {
  challengeId: string;
}

/** The success of one verb: the challenge as it now stands. */
export function challengeAnswer(name: string, description: string) {
  return builder.objectRef<AboutChallenge>(name).implement({
    description,
    fields: (t) => ({
      challenge: t.prismaField({
        type: Challenge,
        description: 'As it now stands.',
        resolve: (query, { challengeId }, _args, context) =>
          transactionOf(context).challenge.findUniqueOrThrow({ ...query, where: { id: challengeId } }),
      }),
    }),
  });
}

/** The success of a verb after which the organisation may no longer know of the challenge. */
export function partingAnswer(name: string, description: string) {
  return builder.objectRef<AboutChallenge>(name).implement({
    description,
    fields: (t) => ({
      challenge: t.prismaField({
        type: Challenge,
        nullable: true,
        description: 'As it now stands; null where you may no longer know of it.',
        resolve: (query, { challengeId }, _args, context) =>
          transactionOf(context).challenge.findUnique({ ...query, where: { id: challengeId } }),
      }),
    }),
  });
}
