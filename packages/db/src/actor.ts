import type { Actor, Role } from '@upstream/domain/people/actor';
import { NotPermitted } from '@upstream/domain/refusal';
import { connection } from './connection.ts';
import { orBusy } from './database-busy.ts';

/** An actor with what the database grants them to read, looked up once a request. */
export interface Identity extends Actor {
  /** Ids whose rows they may read: everybody's, their own, their organisation's, what they share. */
  audiences: string[];
  /** Organisations whose people they may know by name. */
  colleagues: string[];
}

interface Row {
  organisation_id: string | null;
  role: Role | null;
  operator: boolean;
  audiences: string[] | null;
  colleagues: string[] | null;
}

/**
 * Who a person is now: acting for the wished organisation while they belong to it, or else for their first.
 * Null when there is no such person. Revocations act at the next look-up.
 */
export async function actorOf(personId: string, organisationId: string | null): Promise<Identity | null> {
  const { rows } = await orBusy(
    connection().pool.query<Row>(
      'select organisation_id, role, operator, audiences, colleagues from app.actor_of($1::uuid, $2::uuid)',
      [personId, organisationId],
    ),
  );
  const row = rows[0];
  if (!row) return null;
  return {
    personId,
    organisationId: row.organisation_id,
    role: row.role,
    operator: row.operator,
    audiences: row.audiences ?? [],
    colleagues: row.colleagues ?? [],
  };
}

/** The identity of an actor, looked up unless they carry it. Refuses one who acts for an organisation they left. */
export async function identityOf(actor: Actor | Identity): Promise<Identity> {
  if ('audiences' in actor) return actor;
  const found = await actorOf(actor.personId, actor.organisationId);
  if (!found) throw new NotPermitted('There is no such person any more.');
  if (actor.organisationId !== null && found.organisationId !== actor.organisationId)
    throw new NotPermitted('You no longer belong to the organisation you are acting for.');
  return found;
}
