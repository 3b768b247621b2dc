import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { narrowed, useNarrowing } from './use-narrowing.ts';
import { WordsBox } from './words-box.tsx';

const read = (search: URLSearchParams) => ({ words: search.get('words') ?? '', mine: search.has('mine') });
const write = (search: URLSearchParams, change: object) => narrowed(search, change, 'list');

function Sample() {
  const { at, change, clear } = useNarrowing(read, write);
  const both = () => {
    change({ mine: true });
    change({ words: 'damp' });
  };
  return (
    <>
      <WordsBox hint="damp" words={at.words} onChange={(words) => change({ words })} />
      <button type="button" onClick={both}>
        Both
      </button>
      <button type="button" onClick={clear}>
        Clear
      </button>
    </>
  );
}

test('writes what is typed into the address, and is empty once all filters are taken off', async () => {
  const { router } = await show(<Sample />, { at: '/?view=map' });
  const box = screen.getByRole('searchbox', { name: 'Words' });
  await userEvent.type(box, 'rent');
  expect(router.state.location.search).toBe('?view=map&words=rent');
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
  await waitFor(() => expect(box).toHaveProperty('value', ''));
  expect(router.state.location.search).toBe('');
});

test('loses no filter of two quick presses', async () => {
  const { router } = await show(<Sample />);
  await userEvent.click(screen.getByRole('button', { name: 'Both' }));
  expect(router.state.location.search).toBe('?mine=yes&words=damp');
});
