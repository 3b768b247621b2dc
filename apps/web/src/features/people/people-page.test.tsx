import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { as, asVisitor, somebody } from '../../testing/viewers.ts';
import { AnswersForDocument } from './answers-for.generated.ts';
import { ChangeRoleDocument } from './change-role.generated.ts';
import { EndMembershipDocument } from './end-membership.generated.ts';
import { InvitePersonDocument } from './invite-person.generated.ts';
import type { BelongingFragment } from './people.generated.ts';
import { PeopleAndAccessDocument } from './people.generated.ts';
import { PeoplePage } from './people-page.tsx';
import { YourAddressDocument } from './your-address.generated.ts';

const yes = { __typename: 'Permission', allowed: true, reason: null } as const;
const no = (reason: string) => ({ __typename: 'Permission', allowed: false, reason }) as const;

const NO_OTHER = 'This is the only person who can administer the organisation.';
const ASK = 'Ask somebody who can administer your organisation to change what people can do.';

function belonging(id: string, name: string, over: Partial<BelongingFragment> = {}): BelongingFragment {
  return {
    __typename: 'Membership',
    id: `membership-of-${id}`,
    role: 'ADD',
    since: '2025-03-03T09:00:00Z',
    version: 1,
    person: { __typename: 'Person', id, name },
    viewerCan: { __typename: 'MembershipPermissions', changeRole: yes, end: yes },
    ...over,
  };
}

const off = (reason: string) =>
  ({ __typename: 'MembershipPermissions', changeRole: no(reason), end: no(reason) }) as const;
const sam = belonging('sam', 'Sam Field', { role: 'ADMINISTER', viewerCan: off(NO_OTHER) });
const kit = belonging('kit', 'Kit Moss');

const alex = {
  __typename: 'Invitation',
  id: 'invitation',
  email: 'alex@example.org',
  role: 'SEE',
  invitedAt: '2099-03-01T09:00:00Z',
  expiresAt: '2099-03-08T09:00:00Z',
  invitedBy: { __typename: 'Person', id: 'sam', name: 'Sam Field' },
  withdrawable: yes,
};

function peopleAre(people: BelongingFragment[], { invitations = [alex], invite = yes as object } = {}) {
  return {
    request: { query: PeopleAndAccessDocument, variables: { organisationId: 'ford' } },
    result: {
      data: {
        organisation: {
          __typename: 'Organisation',
          id: 'ford',
          name: 'Ford Street Hall',
          viewerCan: { __typename: 'OrganisationPermissions', invitePerson: invite },
          people: {
            __typename: 'OrganisationPeopleConnection',
            edges: people.map((node) => ({ __typename: 'OrganisationPeopleConnectionEdge', node })),
            pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
          },
          invitations: {
            __typename: 'OrganisationInvitationsConnection',
            edges: invitations.map((node) => ({ __typename: 'OrganisationInvitationsConnectionEdge', node })),
          },
        },
      },
    },
  };
}

const address = {
  request: { query: YourAddressDocument },
  result: {
    data: {
      viewer: {
        __typename: 'Viewer',
        person: { __typename: 'Person', id: 'sam' },
        email: 'sam@example.org',
        emailVerified: true,
      },
    },
  },
};

const answersFor = {
  request: { query: AnswersForDocument, variables: { organisationId: 'ford' } },
  result: {
    data: {
      initiatives: {
        __typename: 'QueryInitiativesConnection',
        edges: [
          {
            __typename: 'QueryInitiativesConnectionEdge',
            node: {
              __typename: 'Initiative',
              id: 'one',
              title: 'Warm rooms together',
              stakes: [
                {
                  __typename: 'Stake',
                  id: 'stake',
                  organisation: { __typename: 'Organisation', id: 'ford' },
                  accountablePerson: { __typename: 'Person', id: 'kit' },
                },
              ],
            },
          },
        ],
      },
      partnerships: { __typename: 'QueryPartnershipsConnection', edges: [] },
    },
  },
};

const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));

beforeEach(() => localStorage.clear());

describe('People and access', () => {
  test('shows everybody, the reader first, with what they can do and answer for', async () => {
    const mocks = [as(somebody), peopleAre([kit, sam]), answersFor, address];
    const { container } = await show(<PeoplePage />, { mocks });
    await row(/Kit Moss/);
    const [, first, second] = screen.getAllByRole('row');
    expect(first?.textContent).toContain('Sam FieldYou');
    expect(second?.textContent).toContain('Can addAlso adds updates, comments and readings.3 March 2025');
    expect(screen.getByRole('link', { name: 'Warm rooms together' }).getAttribute('href')).toBe(
      '/initiatives/one',
    );
    expect(screen.getByText('alex@example.org')).toBeDefined();
    await expectNoViolations(container);
  });

  test('says why the only administrator can neither step down nor leave', async () => {
    await show(<PeoplePage />, { mocks: [as(somebody), peopleAre([sam, kit]), answersFor, address] });
    const own = await row(/Sam Field/);
    const leave = own.getByRole('button', { name: 'Leave: Sam Field' });
    expect(leave.getAttribute('aria-disabled')).toBe('true');
    expect(own.getAllByText(NO_OTHER).length).toBeGreaterThan(0);
  });

  test('says once to whoever cannot administer whom to ask, and lets them leave', async () => {
    const reader = { ...somebody, role: 'ADD' as const };
    const own = { ...sam, role: 'ADD' as const, viewerCan: { ...off(ASK), end: yes } };
    const people = peopleAre([own, { ...kit, viewerCan: off(ASK) }], { invite: no('Ask an administrator.') });
    await show(<PeoplePage />, { mocks: [as(reader), people, answersFor, address] });
    expect((await row(/Kit Moss/)).queryByRole('button')).toBeNull();
    expect(screen.getAllByText(ASK)).toHaveLength(1);
    expect(screen.getByText('Ask an administrator.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Leave: Sam Field' })).toBeDefined();
  });

  test('teaches somebody who is alone', async () => {
    const alone = peopleAre([sam], { invitations: [] });
    await show(<PeoplePage />, { mocks: [as(somebody), alone, answersFor, address] });
    expect(await screen.findByRole('heading', { name: 'So far only you' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Nobody is awaited' })).toBeDefined();
  });

  test('leads a visitor to sign in and back', async () => {
    await show(<PeoplePage />, { mocks: [asVisitor] });
    const link = await screen.findByRole('link', { name: 'Sign in' });
    expect(link.getAttribute('href')).toBe('/sign-in?then=%2Fpeople');
  });
});

describe('inviting', () => {
  test('says before sending who gets which mail and for how long, and asks for a role', async () => {
    await show(<PeoplePage />, { mocks: [as(somebody), peopleAre([sam]), answersFor, address] });
    await userEvent.type(await screen.findByLabelText('Their e-mail address'), 'jo@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
    expect(
      await screen.findByRole('link', { name: /: choose what they will be able to do\.$/ }),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: /^Can decide/ }));
    const said = 'jo@example.org gets one mail from Ford Street Hall with a link. It works once, for 7 days';
    expect(screen.getByText(new RegExp(said))).toBeDefined();
  });

  test('keeps what was typed when the address belongs already', async () => {
    const message = 'This person already belongs to Ford Street Hall.';
    const refused = {
      request: { query: InvitePersonDocument, variables: () => true },
      result: { data: { invitePerson: { __typename: 'AlreadyBelongs', code: 'ALREADY_BELONGS', message } } },
    };
    await show(<PeoplePage />, { mocks: [as(somebody), peopleAre([sam]), answersFor, address, refused] });
    await userEvent.type(await screen.findByLabelText('Their e-mail address'), 'kit@example.org');
    await userEvent.click(screen.getByRole('radio', { name: /^Can see/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
    expect(screen.getByLabelText('Their e-mail address')).toHaveProperty('value', 'kit@example.org');
  });
});

describe('changing what somebody can do', () => {
  test('shows both where another administrator was quicker, and sends ours anew', async () => {
    const sent = vi.fn();
    const change = (expectedVersion: number, changeRole: object) => ({
      request: {
        query: ChangeRoleDocument,
        variables: { input: { membershipId: kit.id, role: 'DECIDE', expectedVersion } },
      },
      result: () => {
        sent(expectedVersion);
        return { data: { changeRole } };
      },
    });
    const stale = { __typename: 'StaleVersion', code: 'STALE_VERSION', message: 'Stale.', currentVersion: 2 };
    const theirs = { ...kit, role: 'SEE' as const, version: 2 };
    const ours = { ...kit, role: 'DECIDE' as const, version: 3 };
    const mocks = [
      ...[
        as(somebody),
        answersFor,
        address,
        peopleAre([sam, kit]),
        peopleAre([sam, theirs]),
        peopleAre([sam, ours]),
      ],
      change(1, stale),
      change(2, { __typename: 'ChangeRoleSuccess', membership: ours }),
    ];
    await show(<PeoplePage />, { mocks });
    await userEvent.click((await row(/Kit Moss/)).getByRole('button', { name: /Change role/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'What Kit Moss can do' }));
    await userEvent.click(dialog.getByRole('radio', { name: /^Can decide/ }));
    await userEvent.click(dialog.getByRole('button', { name: 'Change it' }));
    const keepYours = await dialog.findByRole('button', { name: 'Keep yours' });
    expect(await dialog.findByText('Can see')).toBeDefined();
    expect(dialog.getByText('Can decide')).toBeDefined();
    await userEvent.click(keepYours);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent.mock.calls).toEqual([[1], [2]]);
    expect((await row(/Kit Moss/)).getByText('Can decide')).toBeDefined();
  });
});

describe('removing somebody', () => {
  test('waits until their name is typed, and says a refusal where it was asked', async () => {
    const refused = {
      request: {
        query: EndMembershipDocument,
        variables: { input: { membershipId: kit.id, expectedVersion: 1 } },
      },
      result: {
        data: {
          endMembership: { __typename: 'StaleVersion', code: 'STALE_VERSION', message: 'It changed.' },
        },
      },
    };
    const mocks = [as(somebody), peopleAre([sam, kit]), answersFor, address, refused];
    await show(<PeoplePage />, { mocks });
    await userEvent.click((await row(/Kit Moss/)).getByRole('button', { name: /Remove/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Remove Kit Moss?' }));
    const remove = dialog.getByRole('button', { name: 'Remove them' });
    expect(remove.getAttribute('aria-disabled')).toBe('true');
    await userEvent.type(dialog.getByRole('textbox'), 'Kit Moss');
    await userEvent.click(remove);
    expect((await dialog.findByRole('alert')).textContent).toContain('It changed.');
  });
});
