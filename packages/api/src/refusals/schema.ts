import type { Permission as Answer } from '@upstream/domain/permission';
import {
  InvalidInput,
  type Issue,
  KeyReused,
  NotFound,
  NotPermitted,
  type Refusal,
  StaleVersion,
} from '@upstream/domain/refusal';
import { builder } from '../builder.ts';

/** What every refusal says. */
export const RefusalRef = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'A "no" that a person can act on. Nothing was changed.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, for programs: `NOT_PERMITTED`.' }),
    message: t.exposeString('message', {
      description: 'One or two sentences for people: what to do instead.',
    }),
  }),
});

/** Brings a refusal of the domain into the schema under its own name. */
export function refusal(kind: new (...given: never[]) => Refusal, description: string) {
  return builder.objectType(kind as new (message: string) => Refusal, {
    name: kind.name,
    description,
    interfaces: [RefusalRef],
  });
}

refusal(NotFound, 'There is no such record, or it is not yours to know of: the answer is the same.');
refusal(NotPermitted, 'You may know of it, and may not do this; the message says who can.');
refusal(KeyReused, 'The idempotency key came before with different contents.');

builder.objectType(StaleVersion, {
  name: 'StaleVersion',
  description: 'Somebody changed the record since you read it. Read it again, then send your change anew.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', { description: 'The version now on record.' }),
  }),
});

const IssueRef = builder.objectRef<Issue>('Issue').implement({
  description: 'One thing wrong with one field.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The field as the input names it, dots for nesting: `asks.0.what`.',
    }),
    message: t.exposeString('message', { description: 'What is wrong and what to do, in plain English.' }),
  }),
});

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'What was sent cannot be accepted; each issue names its field.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    issues: t.field({
      type: [IssueRef],
      description: 'At least one.',
      resolve: ({ issues }) => [...issues],
    }),
  }),
});

/** Whether an action is open to whoever asks, and why not: the same rule as the verb's own. */
export const Permission = builder.objectRef<Answer>('Permission').implement({
  description: 'Whether you may do something, and if not, why: the answer the verb itself would give.',
  fields: (t) => ({
    allowed: t.exposeBoolean('allowed', { description: 'Whether the verb would go ahead.' }),
    reasonCode: t.exposeString('reasonCode', {
      nullable: true,
      description: "The refusal's code, when not allowed.",
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: "The refusal's sentence, when not allowed.",
    }),
  }),
});
