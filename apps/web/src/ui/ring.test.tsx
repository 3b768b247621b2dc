import { screen } from '@testing-library/react';
import { QUESTIONS } from '@upstream/domain/ring/question';
import { expect, test } from 'vitest';
import { expectNoViolations } from '../testing/axe.ts';
import { show } from '../testing/show.tsx';
import { Ring } from './ring.tsx';
import type { RingAnswer } from './ring-answer.ts';
import { contour } from './ring-geometry.ts';

const answers: RingAnswer[] = QUESTIONS.map((question) => ({
  question,
  had: question === 1 ? 3 : 0,
  strength: question === 1 ? 'STRONG' : 'EMPTY',
}));

test('draws a contour where the design has it', async () => {
  const place = { x: 160, y: 150, radii: [72, 86, 100, 114] } as const;
  expect(contour(place, 1, 72)).toBe('M134.9 82.5A72 72 0 0 1 185.1 82.5');
  expect(contour(place, 4, 114)).toBe('M244.4 226.6A114 114 0 0 1 167.3 263.8');
});

test('says every question and its strength aloud, and draws one solid contour for each fact', async () => {
  const { container } = await show(<Ring small answers={answers} state={null} />);
  const ring = screen.getByRole('img', { name: /^The seven questions, not begun/ });
  expect(ring.querySelector('desc')?.textContent).toContain(
    '1 Unite the right people: strong, 3 of 4 facts.',
  );
  expect(ring.querySelectorAll('path[stroke-width]')).toHaveLength(3);
  expect(ring.querySelectorAll('path')).toHaveLength(28);
  await expectNoViolations(container);
});
