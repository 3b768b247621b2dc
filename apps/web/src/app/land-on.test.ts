import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { landOn } from './land-on.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn<Element['scrollIntoView']>();
});
afterEach(() => document.body.replaceChildren());

test('leads to a part that is drawn later, and opens what folds it away', async () => {
  landOn('task_1');
  document.body.innerHTML = '<details><summary>Tasks</summary><ul><li id="task_1">Visit</li></ul></details>';
  const part = document.getElementById('task_1');
  await vi.waitFor(() => expect(document.activeElement).toBe(part));
  expect(document.querySelector('details')?.open).toBe(true);
  expect(part?.scrollIntoView).toHaveBeenCalledWith({ block: 'start' });
});

test('leads nowhere once the reader has gone on', async () => {
  const stop = landOn('late');
  stop();
  document.body.innerHTML = '<p id="late">Late</p>';
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
});
