import { IdentifierTaken, LooksLikeAnother } from '@upstream/domain/organisations/duplicates';
import { EmailTaken } from '@upstream/domain/people/password';
import { InvalidInput, KeyReused, NotFound, NotPermitted, StaleVersion } from '@upstream/domain/refusal';
import { builder } from '../builder.ts';
import { addOrganisation } from './add-organisation.ts';
import { organisationAnswer } from './answers.ts';
import {
  AddOrganisationInput,
  RegisterOrganisationInput,
  UpdateOrganisationInput,
  VerifyOrganisationInput,
} from './inputs.ts';
import './refusals.ts';
import { registerOrganisation } from './register-organisation.ts';
import { updateOrganisation } from './update-organisation.ts';
import { verifyOrganisation } from './verify-organisation.ts';

builder.mutationField('registerOrganisation', (t) =>
  t.field({
    type: organisationAnswer(
      'RegisterOrganisationSuccess',
      'You and your organisation are here, and you are signed in.',
    ),
    description: 'You register an organisation and yourself, are signed in, and act for it.',
    args: { input: t.arg({ type: RegisterOrganisationInput, description: 'The organisation and you.' }) },
    errors: { types: [InvalidInput, EmailTaken, IdentifierTaken, LooksLikeAnother, KeyReused] },
    resolve: async (_root, { input }, context) => {
      const { actor, answer } = await registerOrganisation(context.auth, input, context.now);
      context.actor = actor;
      return answer;
    },
  }),
);

builder.mutationField('addOrganisation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: organisationAnswer('AddOrganisationSuccess', 'The organisation is here, and you act for it.'),
    description: 'You record a further organisation of yours, administer it, and act for it from now on.',
    args: { input: t.arg({ type: AddOrganisationInput, description: 'The organisation.' }) },
    errors: { types: [InvalidInput, IdentifierTaken, LooksLikeAnother, KeyReused] },
    resolve: async (_root, { input }, context) => {
      const { actor, answer } = await addOrganisation(context.auth, context.actor, input, context.now);
      context.actor = actor;
      return answer;
    },
  }),
);

builder.mutationField('updateOrganisation', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: organisationAnswer('UpdateOrganisationSuccess', 'The page was changed.'),
    description: "An organisation's administrators change its page.",
    args: { input: t.arg({ type: UpdateOrganisationInput, description: 'What to change.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion, IdentifierTaken] },
    resolve: (_root, { input }, { actor, now }) => updateOrganisation(actor, input, now),
  }),
);

builder.mutationField('verifyOrganisation', (t) =>
  t.withAuth({ operator: true }).field({
    type: organisationAnswer('VerifyOrganisationSuccess', 'The organisation is verified.'),
    description: 'An operator says that an organisation is who it says it is.',
    args: { input: t.arg({ type: VerifyOrganisationInput, description: 'Which organisation.' }) },
    errors: { types: [InvalidInput, NotFound, NotPermitted, StaleVersion] },
    resolve: (_root, { input }, { actor, now }) => verifyOrganisation(actor, input, now),
  }),
);
