import { approveParticipation } from '@upstream/api/challenges/approve-participation';
import { joinChallenge } from '@upstream/api/challenges/join-challenge';
import { linkOffer } from '@upstream/api/challenges/link-offer';
import type { HelpKind } from '@upstream/domain/challenges/help-kind';
import type { StoryTime } from '../calendar.ts';
import type { Mark, Who } from '../cast.ts';
import { did, type Step } from '../step.ts';

/** Somebody's organisation joins a challenge. */
interface Coming {
  when: StoryTime;
  who: Who;
  to: string;
  offers: HelpKind[];
}

/** An organisation joins a challenge with what it can give, and a sentence of its own. */
export function comes({ when, who, to, offers }: Coming, sentence: string): Step {
  return did(when, who, joinChallenge, (the) => ({ challengeId: the.challenge(to), offers, sentence }));
}

/** A steward takes an organisation's offer up, where they approve joining. */
export function approved(when: StoryTime, who: Who, challenge: string, mark: Mark): Step {
  return did(when, who, approveParticipation, (the) => ({ participationId: the.offer(challenge, mark) }));
}

/** A steward finds that an organisation's offer answers an ask: the chair is filled. */
export function filled(when: StoryTime, who: Who, challenge: string, mark: Mark, what: string): Step {
  return did(when, who, linkOffer, (the) => ({
    askId: the.ask(what),
    participationId: the.offer(challenge, mark),
  }));
}
