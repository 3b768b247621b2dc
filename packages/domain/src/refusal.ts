/**
 * A "no" that a person can act on: it has a stable code for programs and a sentence for people.
 * Rules return one; verbs throw one, so that their transaction rolls back. It is never a bug: a bug
 * is a fault and is masked.
 */
export abstract class Refusal extends Error {
  /** Stable, in capitals, the same in the API, in tests and in the log: `CHALLENGE_CLOSED`. */
  abstract readonly code: string;

  constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** There is no such record, or the actor may not know of it: the answer is the same for both. */
export class NotFound extends Refusal {
  readonly code = 'NOT_FOUND';
}

/** The actor may know of the record, and may not do this to it; the sentence says who could. */
export class NotPermitted extends Refusal {
  readonly code = 'NOT_PERMITTED';
}

/** Somebody changed the record since the actor read it. Nothing was written. */
export class StaleVersion extends Refusal {
  readonly code = 'STALE_VERSION';
  /** The version now on record, so that a screen can show both. */
  readonly currentVersion: number;

  constructor(currentVersion: number) {
    super('Somebody else changed this since you opened it. Look at what changed, then save again.');
    this.currentVersion = currentVersion;
  }
}

/** The same idempotency key came again with a different request. Nothing was written. */
export class KeyReused extends Refusal {
  readonly code = 'KEY_REUSED';

  constructor() {
    super('This request was already sent with different contents. Reload the page and try again.');
  }
}

/** One thing wrong with one field of what was sent, in plain English. */
export interface Issue {
  /** The field as the input names it, with dots for nesting: `asks.0.what`. */
  field: string;
  /** What is wrong and what to do, one sentence. */
  message: string;
}

/** What was sent cannot be understood or accepted; each issue names its field. */
export class InvalidInput extends Refusal {
  readonly code = 'INVALID_INPUT';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issue.message).join(' '));
    this.issues = issues;
  }
}
