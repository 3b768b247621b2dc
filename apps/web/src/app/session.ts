import { type Answer, isDone, type Refused } from '../forms/answer.ts';
import { forgetDrafts } from '../forms/draft.ts';
import { apollo } from './apollo.ts';
import { SwitchOrganisationDocument } from './switch-organisation.generated.ts';
import { allAnswered } from './under-way.ts';

/** The five people of the demonstration whose place anyone may take. */
export type Persona = 'board-chair' | 'housing-officer' | 'community-group' | 'supplier' | 'contract-manager';

interface Told {
  code: string;
  message: string;
  issues?: Refused['issues'];
}

/**
 * Asks the server about the session or a password, which are no part of GraphQL because they set the cookie.
 * Answers like a mutation, so that `useRecordForm` and `useVerb` take it as it is.
 */
export async function askSession(
  method: 'POST' | 'DELETE',
  path: string,
  body?: object,
): Promise<Answer | Refused> {
  const answer = await fetch(path, {
    method,
    headers: { 'apollo-require-preflight': 'true', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (answer.ok) return { __typename: 'Done' };
  const told: Told = await answer.json();
  return { __typename: 'Refused', ...told };
}

/** Forgets everything the last session could see, and reads again what is on screen. */
export async function startAfresh(): Promise<void> {
  await allAnswered(); // one cut off would fail the page that waits for it
  await apollo.resetStore().catch(() => {}); // what is asked anew may be dropped again: its page has gone
}

/** Signs in with an e-mail address and a password. */
export async function signIn(email: string, password: string): Promise<Answer | Refused> {
  const answer = await askSession('POST', '/session', { email, password });
  if (answer.__typename === 'Done') await startAfresh();
  return answer;
}

/** Ends the session and forgets what was typed on this device. */
export async function signOut(): Promise<Answer | Refused> {
  const answer = await askSession('DELETE', '/session');
  if (answer.__typename !== 'Done') return answer;
  forgetDrafts();
  await startAfresh();
  return answer;
}

/** From now on acts for another organisation of the person's own. */
export async function actFor(organisationId: string): Promise<Answer | Refused | undefined> {
  const variables = { input: { organisationId } };
  const { data } = await apollo.mutate({ mutation: SwitchOrganisationDocument, variables });
  if (data && isDone(data.switchOrganisation)) await startAfresh();
  return data?.switchOrganisation;
}

/**
 * Takes the place of one of the demonstration's people and opens their week as a page of its own, so that nothing the
 * last person saw stays. Refused where the installation is no demonstration.
 */
export async function lookAs(persona: Persona): Promise<Answer | Refused> {
  const answer = await askSession('POST', '/demo/sign-in', { as: persona });
  if (answer.__typename === 'Done') window.location.assign('/my-week');
  return answer;
}
