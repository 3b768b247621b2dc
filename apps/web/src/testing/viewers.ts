import type { MockLink } from '@apollo/client/testing';
import type { Viewer } from '../app/use-viewer.ts';
import { ViewerDocument } from '../app/viewer.generated.ts';

type Role = NonNullable<Viewer['role']>;

function organisation(id: string, name: string, mark: string) {
  return { __typename: 'Organisation', id, name, mark, kind: 'VCSE' } as const;
}

const ford = organisation('ford', 'Ford Street Hall', 'FS');
const mill = organisation('mill', 'Mill Lane Trust', 'ML');

function answer(viewer: Viewer | null, demo = false): MockLink.MockedResponse {
  return {
    request: { query: ViewerDocument },
    result: { data: { viewer, installation: { __typename: 'Installation', demo } } },
    maxUsageCount: Number.POSITIVE_INFINITY,
  };
}

/** What the API answers to "who is signed in" for a visitor. */
export const asVisitor = answer(null);

/** A person of two organisations, acting for the first. */
export const somebody: Viewer = {
  __typename: 'Viewer',
  person: { __typename: 'Person', id: 'sam', name: 'Sam Field' },
  operator: false,
  actingFor: ford,
  role: 'ADMINISTER',
  memberships: [
    { __typename: 'Membership', organisation: ford, role: 'ADMINISTER' satisfies Role },
    { __typename: 'Membership', organisation: mill, role: 'ADD' satisfies Role },
  ],
};

/** What the API answers to "who is signed in" for somebody. */
export function as(viewer: Viewer): MockLink.MockedResponse {
  return answer(viewer);
}

/** The same within the demonstration, for somebody or a visitor. */
export function inDemo(viewer: Viewer | null): MockLink.MockedResponse {
  return answer(viewer, true);
}
