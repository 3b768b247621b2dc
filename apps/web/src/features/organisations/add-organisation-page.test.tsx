import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { forgetDrafts } from '../../forms/draft.ts';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, somebody } from '../../testing/viewers.ts';
import { AddOrganisationPage } from './add-organisation-page.tsx';
import { AddOrganisationDocument, SimilarOrganisationsDocument } from './register-organisation.generated.ts';

afterEach(forgetDrafts);

const similar = {
  request: { query: SimilarOrganisationsDocument, variables: () => true },
  result: { data: { similarOrganisations: [] } },
  maxUsageCount: Number.POSITIVE_INFINITY,
};

test('a refusal stands at its field, and what was typed is kept', async () => {
  const refused = {
    ...{ __typename: 'InvalidInput', code: 'INVALID_INPUT', message: 'Enter another.' },
    issues: [{ __typename: 'Issue', field: 'name', message: 'Enter a name of at most 120 characters.' }],
  };
  const adding = {
    request: { query: AddOrganisationDocument, variables: () => true },
    result: { data: { addOrganisation: refused } },
  };
  const { container } = await show(<AddOrganisationPage />, { mocks: [as(somebody), similar, adding] });
  const name = await screen.findByLabelText<HTMLInputElement>('Name of your group');
  await expectNoViolations(container);
  await userEvent.type(name, 'Mill Lane');
  await userEvent.click(screen.getByRole('button', { name: 'Add it' }));
  expect((await screen.findAllByText('Enter a name of at most 120 characters.')).length).toBeGreaterThan(0);
  expect(name.value).toBe('Mill Lane');
});
