import type { Identity } from '@upstream/db/actor';
import type { Tx } from '@upstream/db/db';
import type { Duty } from '@upstream/domain/my-week/duty';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import type { RingFact } from '@upstream/domain/ring/ring-fact';

/**
 * What a noun tells the ring: the facts it can compute for a set of initiatives, read together. Facts it has
 * nothing to say of it leaves out.
 */
export type RingContribution = (
  tx: Tx,
  initiativeIds: readonly string[],
  now: Date,
) => Promise<ReadonlyMap<string, RingFact[]>>;

/** Whose week it is: a person, for the organisation they act for. */
export type Weekly = OrganisationActor & Pick<Identity, 'audiences'>;

/**
 * What a noun tells somebody's week: the things of its own that wait for them or for their organisation, and that
 * their role lets them do. What has been done is no longer told.
 */
export type DutyContribution = (tx: Tx, actor: Weekly, now: Date) => Promise<Duty[]>;
