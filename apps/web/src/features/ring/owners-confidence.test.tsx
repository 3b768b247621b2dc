import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { OwnersConfidence } from './owners-confidence.tsx';
import type { RingQuestions_InitiativeFragment } from './question-page.generated.ts';
import { SetConfidenceDocument } from './question-page.generated.ts';
import type { RingQuestion } from './question-page.tsx';

const ford = {
  __typename: 'Organisation',
  id: 'ford',
  name: 'Ford Street Hall',
  mark: 'FS',
  kind: 'VCSE',
} as const;
const mill = {
  __typename: 'Organisation',
  id: 'mill',
  name: 'Mill Lane Trust',
  mark: 'ML',
  kind: 'VCSE',
} as const;
const dale = {
  __typename: 'Organisation',
  id: 'dale',
  name: 'Dale Homes',
  mark: 'DH',
  kind: 'VCSE',
} as const;

const question: RingQuestion = {
  __typename: 'RingQuestion',
  number: 3,
  title: 'Find leverage',
  inFull: 'Where is a point of leverage?',
  strength: 'EMPTY',
  why: 'Nothing of this is on record yet.',
  wordsVersion: 0,
  facts: [],
  words: null,
  wordsHistory: [],
  confidence: {
    __typename: 'RingConfidence',
    mine: 1,
    spread: [
      { __typename: 'OwnersConfidence', level: 1, organisation: ford },
      { __typename: 'OwnersConfidence', level: 4, organisation: mill },
    ],
    missing: [dale],
  },
};

const initiative = (allowed: boolean): RingQuestions_InitiativeFragment => ({
  __typename: 'Initiative',
  id: 'i1',
  viewerCan: {
    __typename: 'InitiativePermissions',
    setConfidence: { __typename: 'Permission', allowed, reason: null },
    writeWords: { __typename: 'Permission', allowed, reason: null },
  },
  ring: { __typename: 'Ring', questions: [question] },
});

beforeEach(() => localStorage.clear());

test('stands each owner at its own level, apart from who has not said, and draws no mean', async () => {
  const { container } = await show(<OwnersConfidence initiative={initiative(true)} question={question} />);
  const steps = within(screen.getByRole('list', { name: 'Confidence of each owner' })).getAllByRole(
    'listitem',
  );
  expect(steps.map((step) => step.textContent)).toEqual([
    'NobodyNo confidence',
    'FSFord Street HallA little confidence',
    'NobodySome confidence',
    'NobodyGood confidence',
    'MLMill Lane TrustFull confidence',
    'DHDale HomesNot yet said',
  ]);
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  await expectNoViolations(container);
});

test('a refusal is said, and the choice stays', async () => {
  const message = 'This initiative is closed.';
  const refused = {
    request: { query: SetConfidenceDocument, variables: () => true },
    result: {
      data: { setConfidence: { __typename: 'InitiativeClosed', code: 'INITIATIVE_CLOSED', message } },
    },
  };
  await show(<OwnersConfidence initiative={initiative(true)} question={question} />, { mocks: [refused] });
  await userEvent.click(screen.getByText('Say how sure yours is'));
  await userEvent.click(screen.getByRole('radio', { name: /Good confidence/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Say so' }));
  expect(await screen.findByText(message)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Good confidence/ }).checked).toBe(true);
});

test('whoever is no owner sees the spread alone', async () => {
  await show(<OwnersConfidence initiative={initiative(false)} question={question} />);
  expect(screen.queryByText('Say how sure yours is')).toBeNull();
});
