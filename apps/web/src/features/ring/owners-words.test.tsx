import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { expectNoViolations } from '../../testing/axe.ts';
import { show } from '../../testing/show.tsx';
import { OwnersWords } from './owners-words.tsx';
import type { RingQuestions_InitiativeFragment, RingWordsShownFragment } from './question-page.generated.ts';
import { WriteRingWordsDocument } from './question-page.generated.ts';
import type { RingQuestion } from './question-page.tsx';

const written = (version: number, words: string): RingWordsShownFragment => ({
  __typename: 'RingWords',
  version,
  words,
  writtenAt: '2026-03-03T09:30:00.000Z',
  person: { __typename: 'Person', id: 'sam', name: 'Sam Field' },
  organisation: { __typename: 'Organisation', id: 'ford', name: 'Ford Street Hall' },
});

const question = (words: RingWordsShownFragment[]): RingQuestion => ({
  __typename: 'RingQuestion',
  number: 1,
  title: 'Unite the right people',
  inFull: 'How will you unite the right people?',
  strength: 'THIN',
  why: 'Two owners.',
  wordsVersion: words.length,
  facts: [],
  words: words[0] ?? null,
  wordsHistory: words.slice(1),
  confidence: { __typename: 'RingConfidence', mine: null, spread: [], missing: [] },
});

const initiative = (allowed: boolean): RingQuestions_InitiativeFragment => ({
  __typename: 'Initiative',
  id: 'i1',
  viewerCan: {
    __typename: 'InitiativePermissions',
    setConfidence: { __typename: 'Permission', allowed, reason: null },
    writeWords: { __typename: 'Permission', allowed, reason: null },
  },
  ring: { __typename: 'Ring', questions: [] },
});

const both = question([written(2, 'Tenants speak first.'), written(1, 'We meet on Mondays.')]);

beforeEach(() => localStorage.clear());

test('tells who wrote the words for whom, and keeps the versions before', async () => {
  const { container } = await show(<OwnersWords initiative={initiative(true)} question={both} />);
  expect(screen.getByText('Tenants speak first.', { selector: 'p' })).toBeTruthy();
  expect(screen.getAllByText(/Sam Field for Ford Street Hall/)[0]?.textContent).toContain('version 2');
  expect(screen.getByText('Earlier versions: 1')).toBeTruthy();
  expect(screen.getByText('We meet on Mondays.')).toBeTruthy();
  await expectNoViolations(container);
});

test('where somebody wrote meanwhile, both versions are shown and nothing typed is lost', async () => {
  const stale = {
    request: { query: WriteRingWordsDocument, variables: () => true },
    result: {
      data: {
        writeRingWords: {
          __typename: 'StaleVersion',
          code: 'STALE_VERSION',
          message: 'Somebody else changed this.',
          currentVersion: 3,
        },
      },
    },
  };
  await show(<OwnersWords initiative={initiative(true)} question={both} />, { mocks: [stale] });
  await userEvent.click(screen.getByText('Write a new version'));
  await userEvent.type(screen.getByRole('textbox'), ' Always.');
  await userEvent.click(screen.getByRole('button', { name: 'Put it on record' }));
  expect(await screen.findByRole('button', { name: 'Keep yours' })).toBeTruthy();
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Tenants speak first. Always.');
});

test('whoever is no owner is told that nobody wrote, and offered no form', async () => {
  await show(<OwnersWords initiative={initiative(false)} question={question([])} />);
  expect(screen.getByText('Nobody has written on it yet.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});
