import { expect, test } from 'vitest';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, whyNotPassword } from './password.ts';

test('takes a passphrase of any writing', () => {
  for (const password of ['three or four words', 'пароль из слов', '🦊🐢🦉🐝🦔🐙🦀🐳🦩🐌🦎🐿'])
    expect(whyNotPassword(password)).toBeNull();
});

test('refuses what is too short or too long to keep, by its field', () => {
  for (const length of [SHORTEST_PASSWORD - 1, LONGEST_PASSWORD + 1])
    expect(whyNotPassword('x'.repeat(length), 'next')?.issues).toMatchObject([{ field: 'next' }]);
});

test('refuses a damaged password, which would be kept as another', () => {
  expect(whyNotPassword('a password with \ud800 in it')?.message).toContain('damaged');
});
