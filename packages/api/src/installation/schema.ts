import { transactionOf } from '@upstream/db/db';
import { AlreadySetUp } from '@upstream/domain/installation/already-set-up';
import { IdentifierTaken, LooksLikeAnother } from '@upstream/domain/organisations/duplicates';
import { EmailTaken } from '@upstream/domain/people/password';
import { InvalidInput, KeyReused } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { organisationAnswer } from '../organisations/answers.ts';
import { IdentifierInput, OrganisationKindRef } from '../organisations/schema.ts';
import { refusal } from '../refusals/schema.ts';
import { setUp } from './set-up.ts';

const Installation = builder.objectRef<{ demo: boolean }>('Installation').implement({
  description: 'What is true of this installation as a whole.',
  fields: (t) => ({
    demo: t.exposeBoolean('demo', { description: 'Whether it shows the invented demo story.' }),
    setUp: t.boolean({
      description: 'Whether it has its first organisation; until then it waits to be set up.',
      resolve: async ({ demo }, _args, context) =>
        demo || (await transactionOf(context).installation.count({ where: { setUpAt: { not: null } } })) > 0,
    }),
  }),
});

builder.queryField('installation', (t) =>
  t.field({
    type: Installation,
    description: 'This installation.',
    resolve: (_root, _args, { demo }) => ({ demo }),
  }),
);

builder.prismaNode('Mail', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    to: t.exposeString('toAddress', { description: 'The address it is for.' }),
    subject: t.exposeString('subject', { description: 'Its subject.' }),
    body: t.exposeString('body', { description: 'Its text.' }),
    writtenAt: t.expose('writtenAt', { type: 'DateTime', description: 'When it was written.' }),
    sentAt: t.expose('sentAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a mail server took it; null while none did.',
    }),
  }),
});

builder.queryField('mails', (t) =>
  t.withAuth({ operator: true }).prismaConnection({
    type: 'Mail',
    cursor: 'id',
    description: 'The mails of this installation, newest first, for its operators.',
    resolve: (query, _root, _args, context) =>
      transactionOf(context).mail.findMany({ ...query, orderBy: [{ writtenAt: 'desc' }, { id: 'desc' }] }),
  }),
);

refusal(AlreadySetUp, 'The installation has been set up.');

const SetUpInput = builder.inputType('SetUpInput', {
  description: 'The first organisation of an empty installation, and you as its administrator and operator.',
  fields: (t) => ({
    token: t.string({ description: "The token in the server's log." }),
    name: t.string({ description: 'The name people know the organisation by.' }),
    kind: t.field({ type: OrganisationKindRef, required: false, description: 'VCSE unless said otherwise.' }),
    placeId: t.id({ required: false, description: 'Where it is based.' }),
    purpose: t.string({ required: false, description: 'What it does.' }),
    identifiers: t.field({ type: [IdentifierInput], required: false, description: 'Its register numbers.' }),
    personName: t.string({ description: 'The name you go by.' }),
    email: t.string({ description: 'Your e-mail address: you sign in with it.' }),
    password: t.string({ description: 'At least 12 characters; three or four words are good.' }),
    idempotencyKey: t.string({ description: 'Sending the same request again under it adds nothing.' }),
  }),
});

builder.mutationField('setUp', (t) =>
  t.field({
    type: organisationAnswer('SetUpSuccess', 'The installation is set up, and you are signed in.'),
    description: 'Whoever started the server sets an empty installation up, once.',
    args: { input: t.arg({ type: SetUpInput, description: 'The first organisation and you.' }) },
    errors: {
      types: [InvalidInput, EmailTaken, IdentifierTaken, LooksLikeAnother, AlreadySetUp, KeyReused],
    },
    resolve: async (_root, { input }, context) => {
      const { actor, answer } = await setUp(context.auth, input, context.now);
      context.actor = actor;
      return answer;
    },
  }),
);
