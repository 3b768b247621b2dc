import { acceptStake } from '@upstream/api/initiatives/accept-stake';
import { inviteStake } from '@upstream/api/initiatives/invite-stake';
import type { StakeKind } from '@upstream/domain/initiatives/stake';
import type { StoryTime } from '../calendar.ts';
import { type Mark, PEOPLE, type Who } from '../cast.ts';
import { did, type Step } from '../step.ts';

/** An owner asks another organisation to take part in an initiative. */
export function asked(when: StoryTime, who: Who, initiative: string, mark: Mark, kind: StakeKind): Step {
  return did(when, who, inviteStake, (the) => ({
    initiativeId: the.initiative(initiative),
    organisationId: the.organisation(mark),
    kind,
  }));
}

/** Somebody accepts for their organisation, and answers for its part themselves. */
export function accepts(when: StoryTime, who: Who, initiative: string): Step {
  return did(when, who, acceptStake, (the) => ({
    stakeId: the.stake(initiative, PEOPLE[who].of),
    accountablePersonId: the.person(who),
    expectedVersion: the.version('stake', the.stake(initiative, PEOPLE[who].of)),
  }));
}
