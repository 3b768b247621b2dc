import type { Day } from '../dates/day.ts';
import { formatDay } from '../dates/format-day.ts';
import { Refusal } from '../refusal.ts';

/** The challenge takes no one in: it is not open, not open yet, or its last day has passed. */
export class ChallengeClosed extends Refusal {
  readonly code = 'CHALLENGE_CLOSED';

  constructor(closesOn: Day | null = null) {
    super(
      closesOn
        ? `This challenge closed on ${formatDay(closesOn)}. Follow it, or ask a steward to open it again.`
        : 'This challenge is not open for joining now. Follow it to hear when that changes.',
    );
  }
}

/** The challenge opens on a later day. */
export class ChallengeNotYetOpen extends Refusal {
  readonly code = 'CHALLENGE_NOT_YET_OPEN';

  constructor(opensOn: Day) {
    super(`This challenge opens on ${formatDay(opensOn)}. Follow it, and join from that day.`);
  }
}

/** The organisation already takes part, or waits for the stewards' answer. */
export class AlreadyJoined extends Refusal {
  readonly code = 'ALREADY_JOINED';

  constructor(pending = false) {
    super(
      pending
        ? 'Your organisation has offered help already; the stewards have still to answer.'
        : 'Your organisation has joined this challenge already.',
    );
  }
}

/** The organisation does not take part, so there is nothing to leave. */
export class NotJoined extends Refusal {
  readonly code = 'NOT_JOINED';

  constructor() {
    super('Your organisation is not in this challenge.');
  }
}

/** The stewards declined this organisation's offer. */
export class OfferDeclined extends Refusal {
  readonly code = 'OFFER_DECLINED';

  constructor() {
    super('The stewards declined this offer. Ask one of them before you offer again.');
  }
}

/** The offer was answered before, or its organisation has left: there is nothing to approve or decline. */
export class NothingToAnswer extends Refusal {
  readonly code = 'NOTHING_TO_ANSWER';

  constructor() {
    super('This was answered already, or taken back. Reload the page to see how it stands.');
  }
}

/** The challenge cannot move from its present status to the wanted one; the sentence names the way. */
export class WrongStatus extends Refusal {
  readonly code = 'WRONG_STATUS';
}

/** A challenge always keeps one steward. */
export class LastSteward extends Refusal {
  readonly code = 'LAST_STEWARD';

  constructor() {
    super('Yours is the only steward. Invite another organisation to look after it, or close the challenge.');
  }
}

/** The organisation is a steward already, or has been invited to be one. */
export class AlreadySteward extends Refusal {
  readonly code = 'ALREADY_STEWARD';

  constructor(invited: boolean) {
    super(
      invited
        ? 'That organisation has been invited already and has still to answer.'
        : 'That organisation is a steward already.',
    );
  }
}

/** The ask was withdrawn: nothing can be linked to it or changed in it. */
export class AskWithdrawn extends Refusal {
  readonly code = 'ASK_WITHDRAWN';

  constructor() {
    super('This ask was withdrawn. Add a new one if the help is missing again.');
  }
}

/** Only offers that the stewards have accepted fill a chair. */
export class OfferNotActive extends Refusal {
  readonly code = 'OFFER_NOT_ACTIVE';

  constructor() {
    super('Only an organisation that has joined can fill a chair. Approve its offer first.');
  }
}

/** A challenge for members needs a partnership whose members they are. */
export class NoPartnership extends Refusal {
  readonly code = 'NO_PARTNERSHIP';

  constructor() {
    super('Name the partnership whose members may read it, or choose another audience.');
  }
}
