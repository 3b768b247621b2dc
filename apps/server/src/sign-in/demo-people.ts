import { dutiesOf } from '@upstream/api/my-week/duties';
import type { AuthPort } from '@upstream/api/people/auth-port';
import { actorOf } from '@upstream/db/actor';
import { db } from '@upstream/db/db';
import { PERSONAS, type Persona } from '@upstream/demo/personas';

/** One of the five, as the front page shows them. */
export interface DemoPerson {
  as: Persona;
  name: string;
  organisation: string;
  /** How many things wait in their week. */
  waits: number;
}

// Milliseconds for which the five are taken to be as they were: anybody may ask, and counting costs.
const TRUSTED = 3000;

/** Who the five are and what waits for each now, counted as in their own week; whoever is not there is left out. */
export function demoPeople(): (auth: AuthPort, now: Date) => Promise<DemoPerson[]> {
  let told: { at: number; people: Promise<DemoPerson[]> } | undefined;
  return (auth, now) => {
    if (!told || now.getTime() - told.at > TRUSTED) told = { at: now.getTime(), people: countAll(auth, now) };
    return told.people;
  };
}

async function countAll(auth: AuthPort, now: Date): Promise<DemoPerson[]> {
  const personas = Object.keys(PERSONAS).filter((name): name is Persona => Object.hasOwn(PERSONAS, name));
  const people = await Promise.all(personas.map((as) => count(as, auth, now)));
  return people.filter((person) => person !== null);
}

async function count(as: Persona, auth: AuthPort, now: Date): Promise<DemoPerson | null> {
  const { name, email } = PERSONAS[as];
  const personId = await auth.personWithEmail(email);
  const actor = personId ? await actorOf(personId, null) : null;
  const organisationId = actor?.organisationId;
  if (!actor || !organisationId) return null;
  return db.reading(actor, async (tx) => {
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: organisationId } });
    const { total } = await dutiesOf(tx, actor, now);
    return { as, name, organisation: organisation.name, waits: total };
  });
}
