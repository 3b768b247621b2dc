import { apollo } from './apollo.ts';

/** The five people of the demonstration whose place anyone may take. */
export type Persona = 'board-chair' | 'housing-officer' | 'community-group' | 'supplier' | 'contract-manager';

/**
 * Signs in as one of the demonstration's people and forgets everything the last one could see.
 * Throws when the installation is no demonstration.
 */
export async function lookAs(persona: Persona): Promise<void> {
  const answer = await fetch('/demo/sign-in', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true' },
    body: JSON.stringify({ as: persona }),
  });
  if (!answer.ok) throw new Error('The demonstration could not sign you in. Reload the page and try again.');
  await apollo.resetStore();
}
