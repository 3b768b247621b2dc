import { transactionOf } from '@upstream/db/db';
import { builder } from '../builder.ts';

/** What a verb on an initiative answers with: the initiative as it now stands. */
export function initiativeAnswer(name: string, description: string) {
  return builder.objectRef<{ initiativeId: string }>(name).implement({
    description,
    fields: (t) => ({
      initiative: t.prismaField({
        type: 'Initiative',
        nullable: true,
        description: 'The initiative as it now stands; null where you may no longer know of it.',
        resolve: (query, { initiativeId }, _args, context) =>
          transactionOf(context).initiative.findUnique({ ...query, where: { id: initiativeId } }),
      }),
    }),
  });
}

/** What a verb on a stake answers with: the stake and its initiative. */
export function stakeAnswer(name: string, description: string) {
  return builder.objectRef<{ initiativeId: string; stakeId: string }>(name).implement({
    description,
    fields: (t) => ({
      stake: t.prismaField({
        type: 'Stake',
        nullable: true,
        description: 'The stake as it now stands; null where you may no longer know of it.',
        resolve: (query, { stakeId }, _args, context) =>
          transactionOf(context).stake.findUnique({ ...query, where: { id: stakeId } }),
      }),
      initiative: t.prismaField({
        type: 'Initiative',
        nullable: true,
        description: 'The initiative as it now stands; null where you may no longer know of it.',
        resolve: (query, { initiativeId }, _args, context) =>
          transactionOf(context).initiative.findUnique({ ...query, where: { id: initiativeId } }),
      }),
    }),
  });
}

/** What a verb on a milestone, or on a task under it, answers with. */
export function milestoneAnswer(name: string, description: string) {
  return builder.objectRef<{ initiativeId: string; milestoneId: string }>(name).implement({
    description,
    fields: (t) => ({
      milestone: t.prismaField({
        type: 'Milestone',
        description: 'The milestone as it now stands, with its tasks.',
        resolve: (query, { milestoneId }, _args, context) =>
          transactionOf(context).milestone.findUniqueOrThrow({ ...query, where: { id: milestoneId } }),
      }),
      initiative: t.prismaField({
        type: 'Initiative',
        description: 'The initiative as it now stands.',
        resolve: (query, { initiativeId }, _args, context) =>
          transactionOf(context).initiative.findUniqueOrThrow({ ...query, where: { id: initiativeId } }),
      }),
    }),
  });
}
