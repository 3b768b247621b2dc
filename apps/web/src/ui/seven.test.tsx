import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { Ring } from './ring.tsx';
import type { RingAnswer } from './ring-answer.ts';
import { Seven } from './seven.tsx';

const empty: RingAnswer = { question: 2, had: 0, strength: 'EMPTY' };
const absent: RingAnswer = { question: 3, had: 0, strength: 'EMPTY', absent: true };

test('an empty answer says why; one that cannot be on record yet is dashed, and quiet', async () => {
  const { container } = await show(
    <Seven
      answers={[
        { ...empty, why: 'No milestone binds.' },
        { ...absent, why: 'Nothing of this is on record yet.' },
      ]}
    />,
  );
  const [said, quiet] = screen.getAllByRole('listitem');
  expect(said?.textContent).toContain('No milestone binds.');
  expect(said?.textContent).toContain('Empty');
  expect(quiet?.textContent).toContain('Not on record');
  expect(quiet?.textContent).not.toContain('Nothing of this');
  expect(quiet?.querySelectorAll('rect')).toHaveLength(4);
  await expectNoViolations(container);
});

test('the ring counts what is not on record apart from what is empty', async () => {
  const { container } = await show(<Ring small answers={[empty, absent]} state={null} />);
  expect(container.textContent).toContain('1 empty, 1 not on record');
  expect(container.textContent).toContain('3 Find leverage: not on record.');
});
