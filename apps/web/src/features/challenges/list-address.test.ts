import { expect, test } from 'vitest';
import { questionOf, readAddress, writeAddress } from './list-address.ts';

test('an address says the same list again', () => {
  const search = writeAddress(new URLSearchParams(), { words: 'damp', help: ['TIME', 'SPACE'], open: true });
  expect(search.toString()).toBe('words=damp&help=TIME%2CSPACE&open=yes');
  expect(questionOf(readAddress(search)).filter).toEqual({
    words: 'damp',
    helpMissing: ['TIME', 'SPACE'],
    openNow: true,
  });
});

test('what is taken off leaves the address', () => {
  const search = new URLSearchParams('theme=HOUSING&view=map&help=TIME');
  const bare = writeAddress(search, { theme: '', view: 'list', help: [] });
  expect(bare.toString()).toBe('');
});

test('words that are no state of the list are left aside', () => {
  const at = readAddress(new URLSearchParams('theme=MAGIC&order=WORST&view=globe&help=NOTHING,TIME'));
  expect(at).toMatchObject({ theme: '', order: '', view: 'list', help: ['TIME'] });
});
