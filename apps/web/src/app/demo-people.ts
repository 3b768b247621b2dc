import type { Persona } from './session.ts';

/** The demonstration's five people, what waits for each, and what must be typed to take it away. */
export interface DemoPeople {
  people: readonly { as: Persona; name: string; organisation: string; waits: number }[];
  typed: string;
}

/** Asks the server who the five are; null where it cannot say. */
export async function askDemoPeople(): Promise<DemoPeople | null> {
  try {
    const answer = await fetch('/demo/people');
    const told: unknown = answer.ok ? await answer.json() : null;
    return isDemoPeople(told) ? told : null;
  } catch {
    return null; // without it the cards still open
  }
}

function isDemoPeople(told: unknown): told is DemoPeople {
  return typeof told === 'object' && told !== null && 'people' in told && 'typed' in told;
}
