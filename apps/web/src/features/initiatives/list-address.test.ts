import { expect, test } from 'vitest';
import { questionOf, readAddress, writeAddress } from './list-address.ts';

test('an address is read, changed and read again without losing anything', () => {
  const search = new URLSearchParams('words=dry&owner=organisation_1&state=OFF_TRACK&overdue=yes&view=board');
  const at = readAddress(search);
  expect(at).toMatchObject({ words: 'dry', state: 'OFF_TRACK', overdue: true, mine: false, view: 'board' });
  expect(questionOf(at)).toEqual({
    filter: { search: 'dry', ownerId: 'organisation_1', states: ['OFF_TRACK'], overdue: true },
    first: 100,
  });
  const next = writeAddress(search, { state: '', view: 'table', mine: true });
  expect(next.toString()).toBe('words=dry&owner=organisation_1&overdue=yes&mine=yes');
});

test('what is no state of the list is left aside', () => {
  expect(readAddress(new URLSearchParams('state=WONDERFUL&view=cloud'))).toMatchObject({
    state: '',
    view: 'table',
  });
});
