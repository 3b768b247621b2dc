import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { as, asVisitor, somebody } from '../testing/viewers.ts';
import { noteDoing } from './doing.ts';
import { Frame } from './frame.tsx';
import { NeedsYouDocument } from './needs-you.generated.ts';
import { SearchDocument } from './search.generated.ts';

const server = vi.fn<typeof fetch>();

beforeEach(() => {
  vi.stubGlobal('fetch', server.mockReset().mockResolvedValue(Response.json({})));
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const found = (words: string) => ({
  request: { query: SearchDocument, variables: { words } },
  result: {
    data: {
      search: words.startsWith('fo')
        ? [
            {
              __typename: 'SearchResult',
              id: 'c1',
              type: 'Challenge',
              title: 'Ford is cold',
              what: 'Challenge',
            },
          ]
        : [],
    },
  },
});
const searches = ['fo', 'for', 'ford', 'ou', 'out', 'outb'].map(found);

const needs = (total: number) => ({
  request: { query: NeedsYouDocument },
  result: {
    data: { myWeek: { __typename: 'MyWeek' as const, duties: { __typename: 'DutyList' as const, total } } },
  },
});

const words = (within: ReturnType<typeof screen.getAllByRole>) =>
  within.map(({ textContent }) => textContent);
const rail = async () =>
  words(within(await screen.findByRole('navigation', { name: 'Main' })).getAllByRole('link'));

test('offers a visitor only what a visitor can open', async () => {
  const { container } = await show(<Frame />, { at: '/challenges', mocks: [asVisitor] });
  expect(await rail()).toEqual(['Challenges', 'Partnerships', 'Organisations', 'API explorer']);
  const signIn = screen.getByRole('link', { name: 'Sign in' });
  expect(signIn.getAttribute('href')).toBe('/sign-in?then=%2Fchallenges');
  await expectNoViolations(container);
});

test('offers the outbox to operators alone', async () => {
  const first = await show(<Frame />, { mocks: [as(somebody), needs(0)] });
  expect(await rail()).not.toContain('Outbox');
  first.unmount();
  await show(<Frame />, { mocks: [as({ ...somebody, operator: true }), needs(0)] });
  expect(await rail()).toContain('Outbox');
});

test('finds a record by Ctrl K and goes to it by Enter', async () => {
  const { router } = await show(<Frame />, { at: '/my-week', mocks: [as(somebody), needs(0), ...searches] });
  await screen.findByRole('navigation', { name: 'Main' });
  await userEvent.keyboard('{Control>}k{/Control}');
  const palette = await screen.findByRole('dialog', { name: 'Find anything or go anywhere' });
  await expectNoViolations(palette);
  await userEvent.keyboard('ford');
  const line = await within(palette).findByRole('menuitem', { name: /Ford is cold/ });
  expect(line.textContent).toContain('Challenge');
  await waitFor(() => expect(within(palette).getAllByRole('menuitem')).toHaveLength(1));
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe('/challenges/c1'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('closes the finder by Escape and stays', async () => {
  const { router } = await show(<Frame />, { at: '/my-week', mocks: [as(somebody), needs(0), ...searches] });
  await userEvent.click(await screen.findByRole('button', { name: /Find anything or go/ }));
  await screen.findByRole('dialog');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(router.state.location.pathname).toBe('/my-week');
});

test('acts for another organisation by one press in the list', async () => {
  const switched = { data: { switchOrganisation: { __typename: 'SwitchOrganisationSuccess' } } };
  server.mockResolvedValue(Response.json(switched));
  await show(<Frame />, { mocks: [as(somebody), needs(0)] });
  await userEvent.click(await screen.findByRole('button', { name: /Acting for\s*Ford Street Hall/ }));
  const menu = await screen.findByRole('menu', { name: /Acting for/ });
  await expectNoViolations(menu);
  await userEvent.click(within(menu).getByRole('menuitemradio', { name: /Mill Lane Trust/ }));
  await waitFor(() => expect(server).toHaveBeenCalledOnce());
  expect(server.mock.calls[0]?.[0]).toBe('/graphql');
  expect(JSON.parse(String(server.mock.calls[0]?.[1]?.body))).toMatchObject({
    operationName: 'SwitchOrganisation',
    variables: { input: { organisationId: 'mill' } },
  });
  expect((await screen.findByRole('status')).textContent).toContain('You now act for Mill Lane Trust.');
});

test('keeps the chosen scheme on this device, and signs out', async () => {
  const { router } = await show(<Frame />, { at: '/my-week', mocks: [as(somebody), needs(0)] });
  await userEvent.click(await screen.findByRole('button', { name: 'Sam Field, your account' }));
  await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
  expect(document.documentElement.dataset.scheme).toBe('dark');
  await userEvent.click(await screen.findByRole('button', { name: 'Sam Field, your account' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
  await waitFor(() => expect(server.mock.calls[0]?.[1]?.method).toBe('DELETE'));
  expect(router.state.location.pathname).toBe('/');
});

test('tells beside the week how many things need the reader, and again after an act', async () => {
  const { container } = await show(<Frame />, { mocks: [as(somebody), needs(2), needs(1)] });
  const main = within(await screen.findByRole('navigation', { name: 'Main' }));
  expect(await main.findByRole('link', { name: /My week\s*2\s*need you/ })).toBeTruthy();
  await expectNoViolations(container);
  act(() => noteDoing('CommentOnChallengeSuccess'));
  expect(await main.findByRole('link', { name: /My week\s*1\s*needs you/ })).toBeTruthy();
});
