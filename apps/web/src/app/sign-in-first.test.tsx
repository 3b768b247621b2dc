import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ShareChallengePage } from '../features/challenges/share-challenge-page.tsx';
import { NewInitiativePage } from '../features/initiatives/new-initiative-page.tsx';
import { FoundPartnershipPage } from '../features/partnerships/found-partnership-page.tsx';
import { show } from '../testing/show.tsx';
import { asVisitor } from '../testing/viewers.ts';

test.each([
  ['/challenges/new', '?partnership=1', ShareChallengePage],
  ['/initiatives/new', '?challenge=1&challenge=2', NewInitiativePage],
  ['/partnerships/new', '', FoundPartnershipPage],
])('leads a visitor of %s to sign in, and remembers it whole', async (path, search, Page) => {
  const { router } = await show(<Page />, { at: path + search, path, mocks: [asVisitor] });
  await waitFor(() => expect(router.state.location.pathname).toBe('/sign-in'));
  expect(new URLSearchParams(router.state.location.search).get('then')).toBe(path + search);
});
