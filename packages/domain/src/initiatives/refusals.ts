import type { Day } from '../dates/day.ts';
import { formatDay } from '../dates/format-day.ts';
import { Refusal } from '../refusal.ts';
import { joinNames } from '../words/count.ts';

/** The initiative is closed; its record stays as it is. */
export class InitiativeClosed extends Refusal {
  readonly code = 'INITIATIVE_CLOSED';

  constructor() {
    super('This initiative is closed. Its record can be read and no longer changed.');
  }
}

/** The invitation or offer has been answered, or was never made. */
export class StakeAnswered extends Refusal {
  readonly code = 'STAKE_ANSWERED';

  constructor() {
    super('This was answered already. Reload the page to see how it stands.');
  }
}

/** The organisation already takes part in this way, or is asked to. */
export class AlreadyHasStake extends Refusal {
  readonly code = 'ALREADY_HAS_STAKE';

  constructor() {
    super('That organisation already takes part in this way, or has been asked to.');
  }
}

/** The last owner that stays cannot leave: somebody must hold what was agreed. */
export class LastOwner extends Refusal {
  readonly code = 'LAST_OWNER';

  constructor() {
    super('You are the last owner that stays. Invite another owner first, or close the initiative.');
  }
}

/** Notice was given already. */
export class NoticeGiven extends Refusal {
  readonly code = 'NOTICE_GIVEN';

  constructor(leavesOn: Day) {
    super(`Your organisation has given notice and leaves after ${formatDay(leavesOn)}.`);
  }
}

/** There is no notice to take back. */
export class NoNotice extends Refusal {
  readonly code = 'NO_NOTICE';

  constructor() {
    super('Your organisation has given no notice, or has left already.');
  }
}

/** The milestone was reached; what was promised then stays as it is. */
export class MilestoneReached extends Refusal {
  readonly code = 'MILESTONE_REACHED';

  constructor() {
    super('This milestone is reached. Take that back first if it is wrong.');
  }
}

/** The milestone is not reached. */
export class MilestoneNotReached extends Refusal {
  readonly code = 'MILESTONE_NOT_REACHED';

  constructor() {
    super('This milestone has not been reached.');
  }
}

/** Other milestones come first. */
export class MilestoneWaits extends Refusal {
  readonly code = 'MILESTONE_WAITS';

  constructor(titles: readonly string[]) {
    super(`It waits for ${quoted(titles)}. Reach that first, or take the dependency away.`);
  }
}

/** Something hangs on the milestone. */
export class MilestoneNeeded extends Refusal {
  readonly code = 'MILESTONE_NEEDED';
}

/** Milestones would wait for one another in a circle. */
export class DependencyCircle extends Refusal {
  readonly code = 'DEPENDENCY_CIRCLE';

  constructor(titles: readonly string[]) {
    super(`These would wait for one another for ever: ${titles.map((title) => `“${title}”`).join(' → ')}.`);
  }
}

/** Titles as prose names them: “A” and “B”. */
export function quoted(titles: readonly string[]): string {
  return joinNames(titles.map((title) => `“${title}”`));
}
