import { transactionOf } from '@upstream/db/db';
import { InvalidInput, NotFound } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { Challenge } from '../challenges/schema.ts';
import { follow } from './follow.ts';
import type { Followed } from './followed.ts';
import { unfollow } from './unfollow.ts';

const verbs = [
  ['follow', 'You follow a challenge or an initiative: its changes come to you.', follow],
  ['unfollow', 'You follow it no more.', unfollow],
] as const;

for (const [name, description, verb] of verbs) {
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const Input = builder.inputType(`${title}Input`, {
    description: 'A challenge or an initiative.',
    fields: (t) => ({ recordId: t.id({ description: 'Its id as the API shows it.' }) }),
  });
  const Success = builder.objectRef<Followed>(`${title}Success`).implement({
    description,
    fields: (t) => ({
      challenge: t.prismaField({
        type: Challenge,
        nullable: true,
        description: 'The challenge, where it is one.',
        resolve: (query, followed, _args, context) =>
          'challengeId' in followed
            ? transactionOf(context).challenge.findUnique({ ...query, where: { id: followed.challengeId } })
            : null,
      }),
      initiative: t.prismaField({
        type: 'Initiative',
        nullable: true,
        description: 'The initiative, where it is one.',
        resolve: (query, followed, _args, context) =>
          'initiativeId' in followed
            ? transactionOf(context).initiative.findUnique({ ...query, where: { id: followed.initiativeId } })
            : null,
      }),
    }),
  });
  builder.mutationField(name, (t) =>
    t.withAuth({ signedIn: true }).field({
      type: Success,
      description,
      args: { input: t.arg({ type: Input, description: 'What.' }) },
      errors: { types: [InvalidInput, NotFound] },
      resolve: (_root, { input }, { actor, now }) => verb(actor, input, now),
    }),
  );
}
