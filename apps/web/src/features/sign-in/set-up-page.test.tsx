import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { SetUpDocument } from './set-up.generated.ts';
import { SetUpPage } from './set-up-page.tsx';

beforeEach(() => localStorage.clear());

const refused = {
  request: { query: SetUpDocument, variables: () => true },
  result: {
    data: {
      setUp: {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        message: 'One thing is wrong.',
        issues: [
          { __typename: 'Issue', field: 'token', message: "This is not the token in the server's log." },
        ],
      },
    },
  },
};

test('takes the token from the link, and shows its refusal at its field', async () => {
  const { container } = await show(<SetUpPage />, { at: '/set-up#the-token', mocks: [refused] });
  expect(screen.getByLabelText('Token')).toHaveProperty('value', 'the-token');
  await userEvent.type(screen.getByLabelText('Your organisation'), 'Ford Street Hall');
  await userEvent.click(screen.getByRole('button', { name: 'Set up and sign in' }));
  expect(await screen.findByRole('link', { name: /not the token/ })).toBeDefined();
  expect(screen.getByLabelText('Your organisation')).toHaveProperty('value', 'Ford Street Hall');
  expect(localStorage.getItem('upstream:draft:set-up')).not.toContain('the-token');
  await expectNoViolations(container);
});
