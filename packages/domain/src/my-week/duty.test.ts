import { expect, it } from 'vitest';
import { type Duty, weekOf } from './duty.ts';

const duty = (key: string, since: string, changes: Partial<Duty> = {}): Duty => ({
  key,
  kind: 'ANSWER_OFFER',
  sentence: key,
  about: '',
  since: new Date(since),
  dueOn: null,
  record: { type: 'Challenge', id: key },
  act: 'Answer',
  mine: false,
  ...changes,
});

it('puts the oldest first, and one’s own before a colleague’s of the same moment', () => {
  const { shown } = weekOf([
    duty('new', '2026-03-03'),
    duty('theirs', '2026-03-01'),
    duty('mine', '2026-03-01', { mine: true }),
  ]);
  expect(shown.map(({ key }) => key)).toEqual(['mine', 'theirs', 'new']);
});

it('keeps advice behind what others wait for, however old', () => {
  const advice = duty('advice', '2020-01-01', { kind: 'SHARE_ADMINISTRATION' });
  expect(weekOf([advice, duty('offer', '2026-03-01')]).shown.map(({ key }) => key)).toEqual([
    'offer',
    'advice',
  ]);
});

it('shows seven and counts them all', () => {
  const many = Array.from({ length: 9 }, (_, index) => duty(`${index}`, `2026-03-0${index + 1}`));
  const { shown, total } = weekOf(many);
  expect([shown.length, total]).toEqual([7, 9]);
});
