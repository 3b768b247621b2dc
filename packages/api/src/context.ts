import type { Identity } from '@upstream/db/actor';
import type { AuthPort } from './people/auth-port.ts';

/** What every resolver is handed: who is asking, when, and the door to signing in. Made anew for each request. */
export interface Context {
  /** Who is asking, looked up for this request and again after each verb; null for a visitor. */
  actor: Identity | null;
  /** The instant the request arrived: the only clock that rules and verbs see. */
  now: Date;
  /** The request's id, the same as in the log and in a masked fault. */
  requestId: string;
  /** Sessions and passwords, which live apart from the record. */
  auth: AuthPort;
  /** Whether this installation shows the demo story. */
  demo: boolean;
}

/** The context of a field that only a signed-in person may ask for. */
export interface SignedInContext extends Context {
  actor: Identity;
}
