import { transactionOf } from '@upstream/db/db';
import type { ChallengeState, Standing } from '@upstream/domain/challenges/standing';
import { whyNotMove } from '@upstream/domain/challenges/status-moves';
import { whyNotJoin, whyNotLeave } from '@upstream/domain/challenges/why-not-join';
import { whyNotFollow, whyNotSpeak } from '@upstream/domain/challenges/why-not-speak';
import {
  whyNotAnswerStewardship,
  whyNotDecideAsSteward,
  whyNotStepDown,
  whyNotUpdate,
} from '@upstream/domain/challenges/why-not-steward';
import type { Actor } from '@upstream/domain/people/actor';
import { permission } from '@upstream/domain/permission';
import type { Refusal } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Permission } from '../refusals/schema.ts';

/** A challenge as whoever asks stands to it. */
export interface Viewed {
  challengeId: string;
  state: ChallengeState;
  standing: Standing;
}

type Rule = (
  actor: Actor | null,
  viewed: Viewed,
  context: Context,
) => Refusal | null | Promise<Refusal | null>;

const asSteward: Rule = (actor, { state, standing }) => whyNotUpdate(actor, state, standing);
const decidesAsSteward: Rule = (actor, { state, standing }) => whyNotDecideAsSteward(actor, state, standing);
const speaks: Rule = (actor, { state, standing }) => whyNotSpeak(actor, state, standing);

const stepsDown: Rule = async (actor, { challengeId, standing }, context) => {
  const where = { challengeId, status: 'ACTIVE' as const };
  return whyNotStepDown(actor, standing, await transactionOf(context).steward.count({ where }));
};

/** What whoever asks may do with a challenge, by the rules its verbs ask. */
export const ChallengePermissions = builder.objectRef<Viewed>('ChallengePermissions').implement({
  description: 'What you may do with a challenge, and why not.',
  fields: (t) => {
    const answer = (description: string, rule: Rule) =>
      t.field({
        type: Permission,
        description,
        resolve: async (viewed, _args, context) => permission(await rule(context.actor, viewed, context)),
      });
    const move = (kind: 'OPEN' | 'CLOSE' | 'ARCHIVE' | 'REOPEN', description: string) =>
      answer(description, (actor, { state, standing }, { now }) =>
        whyNotMove(kind, actor, state, standing, now),
      );
    return {
      join: answer('Join it with an offer.', (actor, { state, standing }, { now }) =>
        whyNotJoin(actor, state, standing, now),
      ),
      leave: answer('Leave it.', (actor, { standing }) => whyNotLeave(actor, standing)),
      update: answer('Change what it says.', asSteward),
      open: move('OPEN', 'Open the draft.'),
      close: move('CLOSE', 'Close it.'),
      archive: move('ARCHIVE', 'Archive it.'),
      reopen: move('REOPEN', 'Open it again.'),
      addAsk: answer('Add, change or withdraw an ask.', asSteward),
      linkOffer: answer('Match offers to asks.', asSteward),
      approve: answer('Approve or decline offers.', decidesAsSteward),
      inviteSteward: answer('Invite another steward.', decidesAsSteward),
      answerStewardship: answer('Answer an invitation to look after it.', (actor, { standing }) =>
        whyNotAnswerStewardship(actor, standing),
      ),
      stepDown: answer('Stop looking after it.', stepsDown),
      comment: answer('Say something under it.', speaks),
      post: answer('Pin a need or an offer.', speaks),
      follow: answer('Follow it.', (actor) => whyNotFollow(actor)),
    };
  },
});
