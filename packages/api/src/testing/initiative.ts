import { randomUUID } from 'node:crypto';
import type { OrganisationActor } from '@upstream/domain/people/actor';
import { ask } from './ask.ts';
import { sharedBy } from './challenge.ts';
import { somebody } from './somebody.ts';

/** What a verb of initiatives answers, as far as tests look. */
export interface Done {
  __typename: string;
  code?: string;
  message?: string;
  issues?: { field: string; message: string }[];
  currentVersion?: number;
  initiative?: ShownInitiative | null;
}

/** An initiative as tests look at it. */
export interface ShownInitiative {
  id: string;
  title: string;
  status: string;
  state: string | null;
  version: number;
  needsCoOwner: boolean;
  challenges: { id: string }[];
  stakes: ShownStake[];
  milestones: { edges: { node: ShownMilestone }[] };
  updates: { edges: { node: { id: string; words: string; state: string; person: { id: string } | null } }[] };
}

/** A stake as tests look at it. */
export interface ShownStake {
  id: string;
  kind: string;
  status: string;
  version: number;
  leavesOn: string | null;
  lastActedAt: string | null;
  organisation: { id: string };
  accountablePerson: { id: string } | null;
}

/** A milestone as tests look at it. */
export interface ShownMilestone {
  id: string;
  title: string;
  version: number;
  dueOn: string;
  firstDueOn: string;
  reachedOn: string | null;
  overdue: boolean;
  organisation: { id: string };
  waitsFor: { id: string; title: string }[];
  tasks: { id: string; title: string; version: number; doneOn: string | null }[];
}

const SHOWN = `id title status state version needsCoOwner challenges { id }
  stakes { id kind status version leavesOn lastActedAt organisation { id } accountablePerson { id } }
  milestones { edges { node { id title version dueOn firstDueOn reachedOn overdue organisation { id }
    waitsFor { id title } tasks { id title version doneOn } } } }
  updates { edges { node { id words state person { id } } } }`;

type Who = Pick<OrganisationActor, 'personId' | 'organisationId'> | null;

/** Does one verb of initiatives through the real schema, and answers its result. */
export async function does(who: Who, verb: string, input: object, now = new Date()): Promise<Done> {
  const title = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
  const document = `mutation Do($input: ${title}Input!) { ${verb}(input: $input) {
    __typename
    ... on ${title}Success { initiative { ${SHOWN} } }
    ... on Refusal { code message }
    ... on InvalidInput { issues { field message } }
    ${'expectedVersion' in input ? '... on StaleVersion { currentVersion }' : ''}
  } }`;
  const { data, errors } = await ask<Record<string, Done>>(who, document, { input }, { now });
  const answer = data?.[verb];
  if (errors?.[0] || !answer) throw errors?.[0] ?? new Error(`${verb} answered nothing.`);
  return answer;
}

/** Does a verb that has to go well, and answers the initiative as it stands then. */
export async function doneBy(
  who: Who,
  verb: string,
  input: object,
  now = new Date(),
): Promise<ShownInitiative> {
  const { initiative, message } = await does(who, verb, input, now);
  if (!initiative) throw new Error(`${verb} was refused: ${message}`);
  return initiative;
}

/** A key that nobody used before. */
export const key = () => ({ idempotencyKey: randomUUID() });

/** The id of an actor's organisation as the API shows it. */
export const orgOf = ({ organisationId }: { organisationId: string }) => `organisation_${organisationId}`;

/** An initiative as somebody sees it; null where they may not know of it. */
export async function seenInitiative(who: Who, id: string, now = new Date()) {
  const document = `query See($id: ID!) { initiative(id: $id) { ${SHOWN} } }`;
  const { data, errors } = await ask<{ initiative: ShownInitiative | null }>(who, document, { id }, { now });
  if (errors?.[0]) throw errors[0];
  return data.initiative;
}

/** What a test's initiative says unless the test says otherwise. */
export async function proposal(
  proposer: OrganisationActor,
  coOwner: OrganisationActor,
  changes: Record<string, unknown> = {},
) {
  const challengeIds = changes.challengeIds ?? [(await sharedBy(proposer)).id];
  return {
    title: 'One visit',
    summary: 'One visit instead of four, and a home that stays dry.',
    visibility: 'PUBLIC',
    challengeIds,
    coOwnerIds: [coOwner.organisationId],
    accountablePersonId: proposer.personId,
    ...key(),
    ...changes,
  };
}

/** The stake of somebody's organisation. */
export function stakeOf(initiative: ShownInitiative, who: OrganisationActor): ShownStake {
  const stake = initiative.stakes.find(({ organisation }) => organisation.id === orgOf(who));
  if (!stake) throw new Error('That organisation has no stake.');
  return stake;
}

/** An organisation accepts its invitation, naming the actor accountable. */
export function accepts(who: OrganisationActor, initiative: ShownInitiative, now = new Date()) {
  const { id, version } = stakeOf(initiative, who);
  const input = { stakeId: id, accountablePersonId: who.personId, expectedVersion: version };
  return doneBy(who, 'acceptStake', input, now);
}

/** An active initiative of two new organisations. */
export async function ownedByTwo(changes: Record<string, unknown> = {}, now = new Date()) {
  const one = await somebody();
  const other = await somebody();
  const proposed = await doneBy(one, 'proposeInitiative', await proposal(one, other, changes), now);
  return { one, other, initiative: await accepts(other, proposed, now) };
}
