import { batched } from '../batched.ts';
import { builder } from '../builder.ts';
import { countThere, type There } from './count-there.ts';

const thereOf = batched<There>(countThere);

const PlaceSummary = builder.objectRef<There>('PlaceSummary').implement({
  description: 'How much of what you may know of is at a place, what lies within it included.',
  fields: (t) => ({
    openChallenges: t.exposeInt('openChallenges', {
      description: 'Challenges there that take organisations in today.',
    }),
    initiatives: t.exposeInt('initiatives', { description: 'Initiatives that change something there.' }),
    partnerships: t.exposeInt('partnerships', { description: 'Partnerships that work there.' }),
    organisations: t.exposeInt('organisations', { description: 'Organisations based there or serving it.' }),
  }),
});

const NOTHING: There = { openChallenges: 0, initiatives: 0, partnerships: 0, organisations: 0 };

builder.prismaObjectField('Place', 'summary', (t) =>
  t.field({
    type: PlaceSummary,
    description: 'How much is there, what lies within it included.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await thereOf(context, id)) ?? NOTHING,
  }),
);
