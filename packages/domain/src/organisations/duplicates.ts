import { Refusal } from '../refusal.ts';
import { nameSimilarity, nearEqualNames } from '../text/near-name.ts';
import { normaliseIdentifier } from './identifier.ts';

/** What tells two organisations apart: a name, and the numbers registers know them by. */
export interface Telling {
  name: string;
  identifiers: readonly { scheme: string; value: string }[];
}

/** An organisation on record that a new one may turn out to be. */
export interface Candidate extends Telling {
  id: string;
}

/** A register's number already stands for an organisation on record; a number is only one body's. */
export class IdentifierTaken extends Refusal {
  readonly code = 'IDENTIFIER_TAKEN';
  readonly organisationId: string;

  constructor(holder: { id: string; name: string }) {
    super(
      `${holder.name} is already here under this number. Ask its administrators to invite you, or check the number.`,
    );
    this.organisationId = holder.id;
  }
}

/** Organisations on record have nearly this name; somebody has to look before a second record is made. */
export class LooksLikeAnother extends Refusal {
  readonly code = 'LOOKS_LIKE_ANOTHER';
  /** The organisations it looks like, the likest first. */
  readonly organisationIds: readonly string[];

  constructor(candidates: readonly [Candidate, ...Candidate[]]) {
    super(
      candidates.length === 1
        ? `${candidates[0].name} is already here. If yours is a different organisation, say so and send again.`
        : `${candidates.length} organisations here have nearly this name. If yours is none of them, say so and send again.`,
    );
    this.organisationIds = candidates.map(({ id }) => id);
  }
}

/** Those of the candidates that a new organisation may be: first by number, then by name, the likest first. */
export function likelyDuplicates<C extends Candidate>(wanted: Telling, candidates: readonly C[]): C[] {
  const likeness = (candidate: C) =>
    sharesNumber(wanted, candidate) ? 2 : nameSimilarity(wanted.name, candidate.name);
  return candidates
    .filter((each) => sharesNumber(wanted, each) || nearEqualNames(wanted.name, each.name))
    .sort((a, b) => likeness(b) - likeness(a) || (a.id < b.id ? -1 : 1));
}

/**
 * Why a new organisation may not be recorded beside those that look like it: its number is taken, which no word
 * changes, or its name is nearly another's and nobody said that it is a different one.
 */
export function whyNotRecordBeside(
  wanted: Telling,
  candidates: readonly Candidate[],
  confirmedDifferent: boolean,
): IdentifierTaken | LooksLikeAnother | null {
  const holder = candidates.find((candidate) => sharesNumber(wanted, candidate));
  if (holder) return new IdentifierTaken(holder);
  const [first, ...others] = likelyDuplicates(wanted, candidates);
  return first && !confirmedDifferent ? new LooksLikeAnother([first, ...others]) : null;
}

function sharesNumber(one: Telling, other: Telling): boolean {
  const numbers = new Set(other.identifiers.map(numberOf));
  return one.identifiers.some((identifier) => numbers.has(numberOf(identifier)));
}

function numberOf({ scheme, value }: { scheme: string; value: string }): string {
  return `${scheme} ${normaliseIdentifier(scheme, value)}`;
}
