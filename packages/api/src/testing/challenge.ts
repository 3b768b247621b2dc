import { randomUUID } from 'node:crypto';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { ask } from './ask.ts';

/** What a test's challenge says unless the test says otherwise. */
export const challengeInput = (changes: Record<string, unknown> = {}) => ({
  title: 'Cold homes',
  statement: 'Families here cannot keep one room warm in January.',
  theme: 'HOUSING',
  whoItHurts: 'Children with asthma, and whoever pays for their stays in hospital.',
  visibility: 'PUBLIC',
  status: 'OPEN',
  asks: [{ what: 'A warm room', help: 'SPACE', amount: 'Tuesdays, 17:00 to 19:00' }],
  idempotencyKey: randomUUID(),
  ...changes,
});

/** What a verb of challenges answers, as far as tests look. */
export interface Answered {
  __typename: string;
  code?: string;
  message?: string;
  issues?: { field: string; message: string }[];
  currentVersion?: number;
  challenge?: Shown | null;
}

/** A challenge as tests look at it. */
export interface Shown {
  id: string;
  status: string;
  version: number;
  emptyChairCount: number;
  asks: { id: string; version: number; filled: boolean }[];
  evidence: { id: string }[];
  partners: { edges: { node: { id: string; status: string; sentence: string } }[] };
  waitingOffers: { edges: { node: { id: string } }[] };
  posts: { edges: { node: { id: string; words: string } }[] };
  comments: { edges: { node: { id: string; words: string; mentions: { id: string }[] } }[] };
}

const SHOWN = `id status version emptyChairCount
  asks { id version filled } evidence { id }
  partners { edges { node { id status sentence } } } waitingOffers { edges { node { id } } }
  posts { edges { node { id words } } } comments { edges { node { id words mentions { id } } } }`;

type Who = Pick<OrganisationActor, 'personId' | 'organisationId'> | null;

/** Does one verb of challenges through the real schema, and answers its result. */
export async function doing(who: Who, verb: string, input: object, now = new Date()): Promise<Answered> {
  const title = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  const document = `mutation Do($input: ${title}Input!) { ${verb}(input: $input) {
    __typename
    ... on ${title}Success { challenge { ${SHOWN} } }
    ... on Refusal { code message }
    ... on InvalidInput { issues { field message } }
    ${'expectedVersion' in input ? '... on StaleVersion { currentVersion }' : ''}
  } }`;
  const { data, errors } = await ask<Record<string, Answered>>(who, document, { input }, { now });
  const answer = data?.[verb];
  if (errors?.[0] || !answer) throw errors?.[0] ?? new Error(`${verb} answered nothing.`);
  return answer;
}

/** A challenge that a test's organisation shares. */
export async function sharedBy(who: Who, changes: Record<string, unknown> = {}): Promise<Shown> {
  const { challenge, message } = await doing(who, 'shareChallenge', challengeInput(changes));
  if (!challenge) throw new Error(`It was not shared: ${message}`);
  return challenge;
}

/** A challenge as somebody sees it now; null where they may not know of it. */
export async function seenBy(who: Who, id: string): Promise<Shown | null> {
  const document = `query See($id: ID!) { challenge(id: $id) { ${SHOWN} } }`;
  const { data, errors } = await ask<{ challenge: Shown | null }>(who, document, { id });
  if (errors?.[0]) throw errors[0];
  return data.challenge;
}

/** An organisation joins a test's challenge. */
export function joins(who: Who, challengeId: string, changes: object = {}): Promise<Answered> {
  const offer = {
    offers: ['TIME'],
    sentence: 'Two of us can help on Fridays.',
    idempotencyKey: randomUUID(),
  };
  return doing(who, 'joinChallenge', { challengeId, ...offer, ...changes });
}
