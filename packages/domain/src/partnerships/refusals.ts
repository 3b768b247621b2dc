import { Refusal } from '../refusal.ts';

/** A partnership always keeps one convenor: somebody has to answer for it. */
export class LastConvenor extends Refusal {
  readonly code = 'LAST_CONVENOR';

  constructor() {
    super('Yours is the only convenor. Make another member a convenor first; then this can be done.');
  }
}

/** The organisation is a member already, or has been invited to be one. */
export class AlreadyMember extends Refusal {
  readonly code = 'ALREADY_MEMBER';

  constructor(invited: boolean) {
    super(
      invited
        ? 'That organisation has been invited already and has still to answer.'
        : 'That organisation is a member already.',
    );
  }
}

/** The organisation is not in the partnership now: it never was, has declined, or has left. */
export class NotAMember extends Refusal {
  readonly code = 'NOT_A_MEMBER';

  constructor() {
    super('That organisation is not a member of this partnership. Invite it first.');
  }
}

/** The invitation was answered before, or there is none. */
export class NoInvitation extends Refusal {
  readonly code = 'NO_INVITATION';

  constructor() {
    super('There is no invitation to answer. Reload the page to see how it stands.');
  }
}

/** The person holds a seat for that organisation already. */
export class AlreadySeated extends Refusal {
  readonly code = 'ALREADY_SEATED';

  constructor() {
    super('They have a seat for that organisation already. End it before you give them another.');
  }
}

/** The seat, or the priority, ended before. */
export class AlreadyEnded extends Refusal {
  readonly code = 'ALREADY_ENDED';

  constructor(what: 'seat' | 'priority') {
    super(what === 'seat' ? 'This seat has ended already.' : 'This priority was retired already.');
  }
}

/** The partnership names as many priorities as people can hold in mind. */
export class TooManyPriorities extends Refusal {
  readonly code = 'TOO_MANY_PRIORITIES';

  constructor(most: number) {
    super(`A partnership has at most ${most} priorities. Retire one before you add another.`);
  }
}
